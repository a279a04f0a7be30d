import type { Lexicon } from './lexicon'

export const sk: Lexicon = {
  units: 'hodina|hodiny|hodin;den|dni;tyzden|tyzdne|tyzdnov;mesiac|mesiace|mesiacov;rok|roky|rokov',
  line: 'cislo|karta|sim|sim karta|karty|ucet|telefonne cislo|sim karty|predplatena karta|linka|sluzba|cisla|vasa karta',
  credit:
    'kredit|kreditu|zostatok|stav kreditu|vas kredit|zostava kredit|aktualny kredit|zostavajuci kredit|vyska kreditu|zostatok kreditu',
  pack: 'balik|balicek|balicka|bonus|data|gb|mb|minuty|minut|sms|internet|zadarmo|akcia|volne|bonusovy kredit|bonusovy|pausal|sluzba|neobmedzen*|darcek',
  outgoing: 'odchadzajuce|volat|odchadzajuc*|volanie',
  incoming: 'prichadzajuce|prijimat|prichadzajuc*',
  recovery: 'obnov*|reaktiv*|ochranna lehota',
  end: 'plati|platny|platna|platnost|platnosti|plati do|platnost do|vyprsi|konci|skonci|expiruje|uplynie|aktivny do|uplynutim|platny do|prepadne|ukonc*',
  until: 'do|vyprsi|platnost do|plati do|najneskor|konci|pred|dna|najneskor do|uplynie|skonci|platnost',
  death: 'zablokov*|deaktiv*|vypnut*|pozastav*|odpojen*|zrusen*|ukoncen*',
  gone: 'strat*|pridete|natrvalo|definitivn*|vymazan*|nenavratne',
  keep: 'zachovat|udrzat|predist|predlzit|predlzenie|aby ste neprisli|nadalej pouzivat|zabranit',
  past: 'od|zo dna|dna|dobite|aktivovan*|datum|ku dnu|posledne dobitie|dobitie',
  left: 'zostava|zostavaju|o|este|pocas|na|dalsich',
  span: 'kazdy|kazde|pred|poslednych|kazdych',
  today: 'dnes',
  tomorrow: 'zajtra',
  top: 'dobit*|dobij*|dobitie',
  spent:
    'dobitie|dobite|cena|stoji|poplatok|suma|zaplat*|minimalne|aspon|odpocitan*|faktura|iba|len|platba|uhrad*|strhnut*|prijate|od',
  promo: 'akcia|vyhraj*|zlava|ponuka|zadarmo|ziskaj*|len dnes|aktivujte|sutaz*|poslite|kupte|kliknite',
  own: 'vas|vase|mate|zostava|aktivovan|tvoj|vasa',
  otp: 'kod|overovaci kod|heslo|pin|neposkytujte|bezpecnostny kod|jednorazov*|prihlas*',
  bank: 'banka|kreditna karta|prevod|iban|platba kartou|vyber|zostatok na ucte|tatra banka|vub|kartou|slsp|splatka',
  other:
    'zasielka|doruc*|objednavka|rezervacia|poist*|kniznica|faktura|listok|pokuta|packeta|vyzdvih*|lekar|kurier|ordinacia|vypozic*|ek a tk|clenstvo',
}
