import type { Lexicon } from './lexicon'

export const cs: Lexicon = {
  units: 'hodina|hodiny|hodin|hod;den|dny|dni|dnu;tyden|tydny|tydnu;mesic|mesice|mesicu;rok|roky|let',
  line: 'cislo|karta|sim|sim karta|sim karty|karty|ucet|predplacena karta|linka|telefonni cislo|cisla|sluzba|vase karta|sim kartu|sluzby',
  credit:
    'kredit|kreditu|zustatek|stav kreditu|vas kredit|zbyva kredit|aktualni kredit|stav uctu|kredit je|zbyvajici kredit|vyse kreditu|volny kredit|kredit ve vysi',
  pack: 'balicek|balicku|bonus|data|datovy|tarif|gb|mb|minuty|minut|sms|internet|zdarma|akce|volne|bonusovy kredit|bonusovy|volani zdarma|promo kredit|darek|neomezen*|bonusovy kredit|volnych|sluzba data',
  outgoing: 'odchozi|volat|volani|odchozich',
  incoming: 'prichozi|prijimat|prichozich',
  recovery: 'obnov*|reaktiv*|ochranna|ochranne lhut*|ochranna lhuta',
  end: 'plati|platny|platna|platnost|platnosti|plati do|platnost do|platny do|vyprsi|konci|skonci|expiruje|expirace|vyprseni|aktivni do|ukonceni|propadne|propada|k dispozici do|vyprsi|lhuta|ukoncena|prodlouzena',
  until:
    'do|vyprsi|platnost do|plati do|nejpozdeji|konci|pred|dne|nejpozdeji do|skonci|plati do dne|vyprsi dne|platnost',
  death: 'zablokov*|deaktiv*|vypnut*|pozastav*|odpojen*|zrusen*|ukoncen*|omezen*',
  gone: 'ztrat*|prijdete|propadne cislo|trvale|definitivn*|smazan*|nenavratne',
  keep: 'zachovat|udrzet|predejit|zabranit|prodlouzit|prodlouzeni|zachovani|abyste neprisli|dal pouzivat|neprisli',
  past: 'od|ze dne|dne|dobito|aktivovan*|datum|posledni dobiti|ke dni|ze|dobiti|odeslano|ke',
  left: 'zbyva|zbyvaji|za|jeste|behem|na|zbyvajicich|dalsich|dalsi',
  span: 'kazdy|kazde|pred|poslednich|kazdych',
  today: 'dnes',
  tomorrow: 'zitra',
  top: 'dobit*|dobij*|dobiti|navys*',
  spent:
    'dobiti|dobijte|dobito|cena|stoji|poplatek|castka|zaplat*|minimalne|alespon|odecten*|faktura|pouze|jen|uhrad*|platba|strzeno|strhli|volani stalo|dluh|prijato|od',
  promo: 'akce|vyhraj*|sleva|nabidka|zdarma|ziskej*|jen dnes|aktivujte|soutez*|poslete|kupte|klikni*|vyuzij*',
  own: 'vas|vase|mate|zbyva|aktivovan|tvuj|k dispozici|mas|vasi',
  otp: 'kod|overovaci kod|heslo|pin|nesdelujte|bezpecnostni kod|jednorazov*|potvrzovaci|prihlas*',
  bank: 'banka|kreditni karta|prevod|ucet c.|cislo uctu|iban|platba kartou|vyber|zustatek na uctu|debetni|csob|ceska sporitelna|kartou|trvaly prikaz|air bank|k platbe|splatka',
  other:
    'zasilka|baliku|balik|doruc*|objednavka|rezervace|pojist*|knihovna|faktura|jizdenka|pokuta|zasilkovna|vyzvedn*|lekar|schuzka|ppl|dpd|ordinace|stk|vypujck*|vraceni|clenstvi|prohlidka|ridic*',
}
