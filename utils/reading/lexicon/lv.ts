import type { Lexicon } from './lexicon'

export const lv: Lexicon = {
  units:
    'stunda|stundas|stundu;diena|dienas|dienu|d;nedela|nedelas;menesis|menesi|menesu|menesus;gads|gadi|gadu',
  line: 'numurs|karte|sim|sim karte|priekapmaksas karte|konts|numura|kartes|priekšapmaksas',
  credit: 'atlikums|konta atlikums|bilance|kredits|konta|naudas atlikums|jusu konta|sarunu nauda',
  pack: 'paka|paketes|datu|gb|mb|min|sms|bezmaksas|akcija|bonuss|papildinajum*|internets|pakalpojum*',
  outgoing: 'izejos*|zvanit',
  incoming: 'ienakos*|sanemt',
  recovery: 'atjauno*|atgut*',
  end: 'deriga|derigs|derigums|deriga lidz|deriguma termins|beidzas|beigsies|deriguma|speka lidz|termins',
  until: 'lidz|beidzas|ne velak|deriga lidz|deriguma termins',
  death: 'atsleg*|blok*|deaktiv*|izsleg*|slegts|partrauk*',
  gone: 'zaude*|dzest*|neatgriezenisk*|anulet*',
  keep: 'saglaba*|izvairit*|pagarin*|lai nezaude*',
  past: 'no|papildinat*|aktivizet*|datums',
  left: 'atlicis|atlikus*|velu|pec|laika|vel',
  span: 'katru|ik|pirms',
  today: 'sodien',
  tomorrow: 'rit',
  top: 'papildin*',
  spent: 'cena|maksa|summa|maksajum*|vismaz|tikai|papildinats|papildinasana|noturet*|papildini',
  promo: 'akcija|piedavajum*|atlaide|laime*|bez maksas',
  own: 'jusu|tavs|jums|atlikus*|aktivizet*|tev ir|jums ir',
  otp: 'kods|parole|apstiprinajuma kods|neizpaud*',
  bank: 'banka|parskaitijum*|kredits|iban|swedbank|maksajumu karte|pirkums',
  other: 'sutijums|piegad*|pasutijum*|apdrosinas*|biblioteka|sods|bilete|kurjer*|pakomat*|vizite|arst*',
}
