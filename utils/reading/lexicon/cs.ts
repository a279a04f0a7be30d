import type { Lexicon } from './lexicon'

export const cs: Lexicon = {
  units: 'hod|hodin;den|dni|dnu|dny;tyden|tydny;mesic;let|rok|roky',
  line: 'cislo|karta|linka|sluzba|ucet|vase karta',
  credit:
    'kredit|kredit je|na vašem účtě|na účte|stav kreditu|stav uctu|vas kredit|vyse kreditu|zbyva kredit|zustatek',
  pack: 'akce|balicek|balicku|bonusovy|bonusovy kredit|darek|data|datovy|minuty|neomezen*|promo kredit|sluzba data|tarif|volani zdarma|volne|volnych|zdarma',
  outgoing: 'odchozi|volani|volat',
  incoming: 'prichozi|prijimat',
  recovery: 'obnov*|ochranna|ochranna lhuta|ochranne lhut*|reaktiv*',
  end: 'aktivni do|expirace|expiruje|k dispozici do|lhuta|plati|platny|platny do|prodlouzena|propada|ukončení|vyprseni',
  last: 'konci|platnost|skonci|vyprsi',
  until: 'dne|do|nejpozdeji|plati do dne|pred|vyprsi dne',
  then: 'následně|potom|poté',
  death: 'deaktiv*|odpojen*|omezen*|pozastav*|ukoncen*|vypnut*|zablokov*|zrusen*',
  gone: 'definitivn*|nenavratne|prijdete|propadne cislo|smazan*|trvale|ztrat*',
  keep: 'dal pouzivat|jinak|neprisli|predejit|prodlouzeni|prodlouzit|udrzet|zabranit|zachovani|zachovat',
  past: 'aktivovan*|datum|dne|dobito|ke|ke dni|od|odeslano|posledni dobiti|ze|ze dne',
  left: 'behem|dalsi|dalsich|jeste|na|za|zbyva|zbyvaji|zbyvajicich',
  span: 'kazdy|kazdych|poslednich|pred',
  today: 'dnes',
  tomorrow: 'zitra',
  top: 'dobij*|dobili|dobit*|navys*',
  spent:
    'alespon|castka|cena|dluh|dobijte|dobito|faktura|jen|minimalne|od|odecten*|platba|poplatek|pouze|prijato|stoji|strhli|strzeno|uhrad*|volani stalo|zaplat*',
  promo: 'akce|aktivujte|jen dnes|klikni*|kupte|nabidka|poslete|sleva|soutez*|vyhraj*|vyuzij*|zdarma|ziskej*',
  own: 'aktivovan|k dispozici|mas|mate|tvuj|vas|vase|vasi|zbyva',
  otp: 'heslo|jednorazov*|kod|nesdelujte|potvrzovaci|prihlas*',
  bank: 'banka|ceska sporitelna|cislo uctu|csob|debetni|disp. zůstatek|k platbe|kartou|kreditni karta|platba kartou|pohyb|pohyb na účtu|prevod|splatka|trvaly prikaz|ucet c.|vyber|zustatek na uctu',
  other:
    'balik|clenstvi|doruc*|dpd|faktura|jizdenka|knihovna|lekar|objednavka|ordinace|pojist*|pokuta|ppl|prohlidka|rezervace|ridic*|schuzka|stk|vraceni|vypujck*|vyzvedn*|zasilka',
}
