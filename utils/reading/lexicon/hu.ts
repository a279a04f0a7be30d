import type { Lexicon } from './lexicon'

export const hu: Lexicon = {
  units: 'ora|oraig;nap|napig|napon|napja;het|hetig;honap|honapig;ev|evig',
  line: 'szam|kartya|sim|sim-kartya|sim kartya|elofizetes|telefonszam|hivoszam|elofizetese|szama|elofizetesed|kartyad|kartyaja|szolgaltatas',
  credit:
    'egyenleg|egyenlege|egyenleged|egyenlegen|egyenlegeden|lebeszelheto|keret|lebeszelheto egyenleg|szamlaegyenleg|foegyenleg|lebeszelheto osszeg|aktualis egyenleged|lebeszelhetoseg|penz',
  pack: 'csomag|adatcsomag|bonusz|bonus|adat|gb|mb|perc|sms|internet|ingyenes|akcio|opcio|ajandek|kedvezmeny|bonusz egyenleg|havidij|szolgaltatascsomag|percek|dijcsomag|napijegy|ajandek egyenleg|percre|adatkeret',
  outgoing: 'kimeno|hivast kezdemenyez*|hivaskezdemenyez*|hivasinditas*|kezdemenyez*|lebeszelhetoseg',
  incoming: 'bejovo|hivhato|hivasfogad*|fogad*|hivhatosag|hivhatosagi',
  recovery: 'visszaallit*|reaktival*|turelmi|ujraaktival*',
  end: 'ervenyes|ervenyesseg|ervenyessege|lejar|lejarat|lejarata|lejarati|megszunik|ervenyes eddig|felhasznalhato|hatarido|lejar|lejarati datum|ervenyessegi ido|ervenyessegi|vege|ervenyesek|rendelkezesre allasi|rendelkezesre|lejart|kezdemenyezhet',
  until:
    '-ig|ig|lejar|lejarat|legkesobb|elott|eddig|ervenyes|ervenyesseg vege|ervenyessege|napjaig|az alabbi napig|lejarati datum|lejarati ido|ervenyesseg|lejarata',
  death: 'letilt*|felfuggeszt*|kikapcsol*|korlatoz*|deaktival*|inaktiv*|megszunik|szunetel*',
  gone: 'elvesz*|torol*|vegleg*|megszunteti*|megszunteteset|torles*',
  keep: 'megtart*|megoriz*|elkerul*|meghosszabbit*|megorzes|tovabbra is|hosszabbit*',
  past: 'feltoltve|aktivalva|datum|napjan|feltoltes|ota|kelt|-tol|feltoltott|vasarolt',
  left: 'maradt|meg|belul|hatra|mulva|van hatra|tovabbi',
  span: 'minden|naponta|utolso|ezelott',
  today: 'ma|mai',
  tomorrow: 'holnap|holnapi',
  top: 'feltolt*|toltsd|toltse|toltes',
  spent:
    'feltoltes|feltoltott|ar|ara|dij|dija|osszeg|fizet*|legalabb|levon*|szamla|csak|mindossze|minimum|feltoltottel|jovairtunk|koltseg|levontunk|ft/perc|tartozas',
  promo: 'akcio|nyer*|kedvezmeny|ajanlat|ingyen|csak ma|vasarol*|jatek*|rendeld|kuldj|kattints|nyeremeny*',
  own: 'on|onnek|neked|aktualis|maradt|aktivalva|egyenlege|egyenleged|kedves ugyfelunk|elerheto',
  otp: 'kod|ellenorzo kod|jelszo|pin|ne adja|biztonsagi kod|egyszer hasznalatos|ne ossza|belepes*|megerosito',
  bank: 'bank|hitelkartya|utalas|iban|kartyas|otp bank|bankkartya|szamlajan|k&h|erste|vasarlas|atutal*|szamlaszam|jovairas|terheles',
  other:
    'csomagja|szallitas|rendeles|foglalas|biztosit*|konyvtar|szamla|futar|gls|foxpost|idopont|posta|atvehet*|csomagpont|atveheto|csomagautomat*|orvos*|vizsga|kolcson*|berlet|muszaki',
}
