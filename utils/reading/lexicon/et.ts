import type { Lexicon } from './lexicon'

export const et: Lexicon = {
  units: 'tund|tundi;paev|paeva|paevaks;nadal|nadalat;kuu|kuud|kuuks;aasta|aastat',
  line: 'kaardi|kaart|konekaardi|konekaart|liitumine|numbri|sim-kaart',
  credit:
    'jaak|konejaak|konekaardi jaak|konto seis|kontojaak|kontoseis|kõneaeg|kõneaja*|kõnekaardil|raha|saldo',
  pack: 'andmemaht|boonus|data|kampaania|lisapakett|minutit|netipakett|paketi|tasuta|teenus',
  outgoing: 'helistada|valjuv*',
  incoming: 'sissetulev*|vastu votta',
  recovery: 'aktiveerida uuesti|taasta*',
  end: 'aegub|kehtib|kehtiv|kehtiv kuni|lopeb|loppeb',
  until: 'aegub|enne|hiljemalt|kuni|loppeb',
  death: 'blokeeri*|deaktiv*|peata*|suleta*',
  gone: 'kaota*|kustuta*|lopliku*',
  keep: 'pikenda*|sailita*|valtida|valtimiseks',
  past: 'aktiveeritud|alates|kuupaev|laetud',
  left: 'jaanud|jarel|jooksul|parast|veel',
  span: 'iga|tagasi',
  today: 'tana',
  tomorrow: 'homme',
  top: 'laadi*|laadida|laadimine|lae|laetud',
  spent: 'ainult|hind|laadimine|laetud|maksab|makse|summa|tasu|vahemalt',
  promo: 'kampaania|pakkumine|soodus*|tasuta|voida',
  own: 'aktiveeritud|jaanud|sinu|sul|teie',
  otp: 'kinnituskood|kood|parool|salasona',
  bank: 'kaardimakse|krediitkaart|lhv|pank|swedbank|ulekanne',
  other: 'arst*|arve|kindlustus|kuller|pakiautomaat|pakk|pilet|raamatukogu|saadetis|tellimus|trahv',
}
