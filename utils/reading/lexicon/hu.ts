import type { Lexicon } from './lexicon'

export const hu: Lexicon = {
  units: 'ora|oraig;nap|napig|napja|napon;het|hetig;honap;ev|evig',
  line: 'elofizetese|feltoltokartya*|hivoszam|kartya|sim-kartya|szama|szolgaltatas|telefonszam',
  credit:
    'aktualis egyenleged|egyenleg|egyenlege|egyenlegeden|foegyenleg|keret|lebeszelheto|lebeszelheto osszeg|lebeszelhetoseg|penz|szamlaegyenleg',
  pack: 'adat|adatcsomag|adatkeret|ajandek|ajandek egyenleg|akcio|bonusz|bonusz egyenleg|csomag|havidij|ingyenes|kedvezmeny|napijegy|opcio|perc|percek|percre',
  outgoing:
    'hivasinditas*|hivaskezdemenyez*|hivast kezdemenyez*|indíthatsz|kezdemenyez*|kimeno|lebeszelhetoseg',
  incoming: 'bejovo|fogad*|hivasfogad*|hivhato|hivhatosagi',
  recovery: 'reaktival*|turelmi|ujraaktival*|visszaallit*',
  end: 'ervenyes eddig|ervenyesek|ervenyessegi|felhasznalhato|hatarido|kezdemenyezhet|lejarati|lejart|megszunik|rendelkezesre|vege',
  last: 'ervenyes|ervenyessege|lejar|lejarata|lejarati datum',
  until: '-ig|az alabbi napig|eddig|elott|ervenyesseg vege|ig|legkesobb|lejarati ido|napjaig',
  then: 'ezt követően|utána',
  death: 'deaktival*|felfuggeszt*|inaktiv*|kikapcsol*|korlatoz*|letilt*|megszunik|szunetel*',
  gone: 'elvesz*|megszunteteset|megszunteti*|torles*|torol*|vegleg*',
  keep: 'elkerul*|hosszabbit*|különben|meghosszabbit*|megoriz*|megorzes|megtart*|tovabbra is',
  past: '-tol|aktivalva|datum|feltoltes|feltoltott|feltoltve|kelt|napjan|ota|vasarolt',
  left: 'belul|hatra|maradt|meg|mulva|tovabbi|van hatra',
  span: 'ezelott|minden|naponta|utolso',
  today: 'ma|mai',
  tomorrow: 'holnapi',
  top: 'feltolt*|toltes|toltse',
  spent:
    'ar|ara|csak|dij|dija|feltoltes|feltoltott|feltoltottel|fizet*|ft/perc|jovairtunk|koltseg|legalabb|levon*|mindossze|osszeg|szamla|tartozas',
  promo: 'ajanlat|akcio|csak ma|ingyen|jatek*|kattints|kedvezmeny|kuldj|nyer*|rendeld|vasarol*',
  own: 'aktivalva|aktualis|egyenlege|elerheto|kedves ugyfelunk|maradt|neked|on|onnek',
  otp: 'belepes*|egyszer hasznalatos|jelszo|kod|megerosito|ne adja|ne ossza',
  bank: 'atutal*|bankkartya|erste|hitelkartya|jovairas|k&h|kartyas|otp bank|szamlajan|szamlaszam|terheles|utalas|vasarlas',
  other:
    'atvehet*|berlet|biztosit*|csomagautomat*|csomagja|csomagpont|foglalas|foxpost|futar|gls|idopont|kolcson*|konyvtar|muszaki|orvos*|posta|rendeles|szallitas|szamla|vizsga',
}
