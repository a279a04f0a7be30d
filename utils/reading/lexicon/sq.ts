import type { Lexicon } from './lexicon'

export const sq: Lexicon = {
  months:
    'janar|jan;shkurt|shk;mars|mar;prill|pri;maj;qershor|qer;korrik|korr;gusht|gush;shtator|sht;tetor|tet;nëntor|nën;dhjetor|dhj',
  units: 'ore;dite|ditesh;jave;muaj;vit|vjet',
  line: 'numri|numri juaj|karta|sim|karta sim|llogaria|linja',
  credit: 'kredit|krediti|gjendja|bilanci|balanca|gjendja e llogarise|kredit i mbetur|krediti juaj',
  pack: 'paketa|paketen|paketes|bonus|internet|gb|mb|minuta|sms|falas|oferta|paketa juaj',
  outgoing: 'dalese',
  incoming: 'hyrese',
  end: 'vlen|vlefshme|skadon|skadence|vlefshmeria|e vlefshme deri|perfundon|skadimi|aktive deri|afati|skadoje',
  until: 'deri|deri me|skadon|para|deri ne|perpara|skadon me',
  death: 'caktivizo*|bllokohet|nderpritet|pezullo*|bllokuar',
  gone: 'humb*|fshihet|perfundimisht',
  keep: 'ruani|ruaj|mbani|shmang*|zgjasni',
  past: 'nga|aktivizuar|data',
  left: 'mbeten|edhe|brenda|mbetur',
  today: 'sot',
  tomorrow: 'neser',
  top: 'rimbush*|mbush*',
  spent: 'rimbush*|cmimi|pagesa|vlera|minimum|vetem|tarifa',
  promo: 'oferta|fito*|zbritje|falas',
  own: 'juaj|keni|tuaj',
  otp: 'kodi|fjalekalimi',
  bank: 'banka|transferte|karta e kreditit',
  other: 'porosia|dergesa|sigurim*',
}
