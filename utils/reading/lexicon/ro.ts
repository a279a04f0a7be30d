import type { Lexicon } from './lexicon'

export const ro: Lexicon = {
  units: 'ora|ore;zi|zile;saptamani;luna|luni;an|ani',
  line: 'abonament|cartela|cartela dvs|cartela ta|cont|contul|linie|numar|numarul dvs|numarul tau|numarului|serviciul',
  credit:
    'credit activ|credit disponibil|credit extra valabil|credit principal|credit ramas|credit valabil|creditul|creditul disponibil|creditul este|creditul tau|in cont|sold|soldul',
  pack: 'abonament|beneficii|bonusul|bonusuri|cadou|credit bonus|credit promotional|date|extra|extraoptiunea|gratis|gratuit|minute|nelimitat*|oferta|optiunea|pachet|promotie|resurse|trafic|trafic de date',
  outgoing: 'apela|apeluri efectuate|apeluri initiate|efectua apeluri|initia',
  incoming: 'apelat|apeluri primite|primi|primi apel',
  recovery: 'gratie|perioada de asteptare|reactiva*|recupera*',
  end: 'activ|activ pana|activa pana|disponibil pana|expirare|expirat|inceteaza|perioada activa|perioada de valabilitate|termina|valabil pana|valabil pina la|valabila pana la|valabile|valabilitatea',
  last: 'data expirarii|expira|valabil pana la|valabilitate',
  until:
    'cel mai tarziu|cel tarziu|expira in|expira la|expira pe|inainte de|la data de|pana|pana in|pana la data|pana la data de|pe data de|pina in|pina la|pina pe|valabil pana in data de',
  then: 'apoi|dupa',
  death: 'blocat*|dezactiv*|inactiv*|inchis*|intrerup*|restrictio*|suspend*',
  gone: 'anulat|definitiv*|irevocabil|permanent|pierde*|sterge*|sters',
  keep: 'a evita|altfel|continua sa|evita*|in caz contrar|mentine*|nu pierde|pastra*|pastrezi|prelungi*',
  past: 'activat la|activata|data|de la|din|incepand|la data|realizata|reincarcat la|ultima reincarcare',
  left: 'inca|mai ai|mai sunt|peste|raman|ramase|timp de|urmatoarele',
  span: 'acum|fiecare|ultimele',
  today: 'astazi|azi',
  tomorrow: 'maine',
  top: 'alimentare|incarc*|reincarc*',
  spent:
    'cel putin|consumat|costa|costul|de la|debit|doar|factura|incarcat|minim|pentru|plata|plateste|pret|primit|reincarcare de|reincarcat cu|reincarci|retras|suma|taxa|taxat|transferat',
  promo:
    'activeaza|castiga*|concurs|cumpara|doar azi|gratuit|oferta|primesti|profita|promotie|reducere|suna|tombola|trimite',
  own: 'activa|ai|aveti|disponibil|dvs|mai ai|ramase|ta|tau',
  otp: 'autentificare|cod|cod de securitate|cod de verificare|codul|logare|nu comunica|nu divulga|parola|unica folosinta',
  bank: 'banca|bcr|brd|bt|card|card de credit|cont bancar|ing|plata cu cardul|raiffeisen|rata|retragere|transfer|tranzactie',
  other:
    'amenda|analize|asigurare|awb|biblioteca|bilet|cinema|colet|comanda|curier|cutie|easybox|emag|factura|imprumut*|itp|livrare|medic|parcare|polita|programare|rca|rezervare|ridicare|rovinieta|sameday',
}
