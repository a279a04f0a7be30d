import type { Lexicon } from './lexicon'

export const sq: Lexicon = {
  months:
    'jan|janar;shk|shkurt;mar|mars;pri|prill;maj;qer|qershor;korr|korrik;gush|gusht;sht|shtator;tet|tetor;nën|nëntor;dhj|dhjetor',
  units: 'ore;dite|ditesh;jave;muaj;vit|vjet',
  line: 'karta|linja|llogaria|numri|numri juaj',
  credit: 'balanca|bilanci|gjendja|gjendja e llogarise|kredit|kredit i mbetur|krediti juaj|kreditu juaj',
  pack: 'falas|minuta|oferta|paketa|paketa juaj',
  outgoing: 'dalese',
  incoming: 'hyrese',
  end: 'afati|aktiv|aktive deri|e vlefshme deri|perfundon|skadence|skadimi|skadoje|vlefshme|vlen',
  last: 'aktiv deri|skadon',
  until: 'deri|para|perpara|skadon me',
  death: 'bllokohet|bllokuar|caktivizo*|nderpritet|pezullo*',
  gone: 'fshihet|humb*|perfundimisht',
  keep: 'mbani|ruaj|ruani|shmang*|zgjasni',
  past: 'aktivizuar|data|nga',
  left: 'brenda|edhe|mbeten|mbetur',
  today: 'sot',
  tomorrow: 'neser',
  top: 'mbush*|rimbush*',
  spent: 'cmimi|pagesa|rimbush*|tarifa|vetem|vlera',
  promo: 'falas|fito*|oferta|zbritje',
  own: 'juaj|keni|tuaj',
  otp: 'fjalekalimi|kodi',
  bank: 'banka|karta e kreditit|transferte',
  other: 'dergesa|porosia|sigurim*',
}
