import type { Lexicon } from './lexicon'

export const sk: Lexicon = {
  units: 'hodin;den|dni;tyzden|tyzdne;mesiac;rok|rokov|roky',
  line: 'cislo|karta|linka|prima karta|sluzba|ucet|vasa karta',
  credit: 'kredit|na vašom účte|na účte|stav kreditu|vas kredit|vyska kreditu|zostatok|zostava kredit',
  pack: 'akcia|balicek|balicka|balik|bonusovy|bonusovy kredit|darcek|data|minuty|neobmedzen*|pausal|sluzba|volne|zadarmo',
  outgoing: 'odchadzajuc*|volanie|volat',
  incoming: 'prichadzajuc*|prijimat',
  recovery: 'obnov*|ochranna lehota|reaktiv*',
  end: 'aktivny do|expiruje|plati|platny|platny do|prepadne|ukonc*|uplynutim',
  last: 'konci|platnost|skonci|uplynie|vyprsi',
  until: 'dna|do|najneskor|pred',
  then: 'následne|potom',
  death: 'deaktiv*|odpojen*|pozastav*|ukoncen*|vypnut*|zablokov*|zrusen*',
  gone: 'definitivn*|natrvalo|nenavratne|pridete|strat*|vymazan*',
  keep: 'aby ste neprisli|inak|nadalej pouzivat|predist|predlzenie|predlzit|udrzat|zabranit|zachovat',
  past: 'aktivovan*|datum|dna|dobite|ku dnu|od|posledne dobitie|zo dna',
  left: 'dalsich|este|na|o|pocas|zostava',
  span: 'kazdy|kazdych|poslednych|pred',
  today: 'dnes',
  tomorrow: 'zajtra',
  top: 'dobij*|dobili|dobit*',
  spent:
    'aspon|cena|dobite|faktura|iba|len|minimalne|od|odpocitan*|platba|poplatok|prijate|stoji|strhnut*|suma|uhrad*|zaplat*',
  promo: 'akcia|aktivujte|kliknite|kupte|len dnes|ponuka|poslite|sutaz*|vyhraj*|zadarmo|ziskaj*|zlava',
  own: 'aktivovan|mate|tvoj|vas|vasa|vase|zostava',
  otp: 'heslo|jednorazov*|kod|neposkytujte|prihlas*',
  bank: 'banka|kartou|kreditna karta|platba kartou|prevod|slsp|splatka|vub|vyber|zostatok na ucte',
  other:
    'clenstvo|doruc*|ek a tk|faktura|kniznica|kurier|lekar|listok|objednavka|ordinacia|packeta|poist*|pokuta|rezervacia|vypozic*|vyzdvih*|zasielka',
}
