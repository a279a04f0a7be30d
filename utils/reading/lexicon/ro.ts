import type { Lexicon } from './lexicon'

export const ro: Lexicon = {
  units: 'ora|ore;zi|zile;saptamana|saptamani;luna|luni;an|ani',
  line: 'numar|numarul|numarul tau|cartela|cartelei|sim|cont|contul|abonament|linie|cartela ta|numarul dvs|cartela dvs|numarului|serviciul',
  credit:
    'credit|creditul|sold|soldul|credit disponibil|creditul tau|credit ramas|credit principal|credit valabil|in cont|credit activ|creditul disponibil|credit extra valabil|creditul este|euro credit',
  pack: 'pachet|pachetul|bonus|bonusul|optiune|optiunea|extraoptiune|extraoptiunea|internet|trafic|gb|mb|minute|sms|gratuit|gratis|oferta|promotie|date|beneficii|credit bonus|nelimitat*|bonusuri|abonament|trafic de date|extra|credit promotional|roaming|resurse|cadou',
  outgoing: 'apela|efectua apeluri|initia|apeluri efectuate|efectua|initia apeluri|apeluri initiate',
  incoming: 'primi apeluri|apeluri primite|primi|apelat|primi apel',
  recovery: 'gratie|perioada de gratie|reactiva*|recupera*|perioada de asteptare',
  end: 'valabil|valabila|valabile|valabil pana|valabilitate|valabilitatea|expira|expirare|expirarii|data expirarii|activa pana|activ pana|inceteaza|termina|valabil pana la|valabila pana la|perioada de valabilitate|activ|disponibil pana|perioada activa|expirat|valabil pina la',
  until:
    'pana|pana la|pana in|pana pe|expira|expira la|expira pe|expira in|inainte de|cel tarziu|valabil pana la|pana la data de|data expirarii|la data de|pana la data|pe data de|valabilitate|valabil pana in data de|cel mai tarziu|pina la|pina in|pina pe',
  death: 'dezactiv*|suspend*|blocat*|inchis*|intrerup*|inactiv*|restrictio*',
  gone: 'pierde*|definitiv*|sters|anulat|sterge*|permanent|irevocabil',
  keep: 'pastra*|mentine*|evita*|a evita|prelungi*|continua sa|nu pierde|pastrezi',
  past: 'din|de la|reincarcat la|activat la|data|incepand|ultima reincarcare|la data|in data de|incepand cu|activata|realizata',
  left: 'raman|ramase|inca|mai ai|in|timp de|peste|ramas|mai sunt|urmatoarele|urmatoarelor',
  span: 'fiecare|la fiecare|acum|ultimele',
  today: 'azi|astazi',
  tomorrow: 'maine',
  top: 'reincarc*|incarc*|reincarcare|reincarca|alimentare',
  spent:
    'reincarcare de|reincarcare|reincarcat cu|cost|costa|pret|plata|plateste|taxat|minim|cel putin|doar|suma|factura|retras|de la|pentru|reincarci|reincarca|primit|transferat|consumat|taxa|costul|incarcat|debit',
  promo:
    'oferta|castiga*|reducere|promotie|gratuit|doar azi|activeaza|cumpara|primesti|tombola|suna|profita|concurs|trimite',
  own: 'tau|ta|ai|dvs|aveti|ramase|activat|disponibil|ramas|mai ai|activa',
  otp: 'cod|codul|parola|pin|nu comunica|cod de verificare|cod de securitate|nu divulga|autentificare|unica folosinta|logare',
  bank: 'banca|card de credit|transfer|iban|bcr|brd|card terminat|cont bancar|plata cu cardul|ing|bt|rata|retragere|card|raiffeisen|tranzactie',
  other:
    'colet|coletul|livrare|comanda|programare|asigurare|biblioteca|factura|rezervare|rca|curier|bilet|amenda|easybox|sameday|emag|rovinieta|itp|cinema|medic|doctor|analize|polita|awb|ridicare|cutie|imprumut*|parcare',
}
