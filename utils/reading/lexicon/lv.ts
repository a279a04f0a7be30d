import type { Lexicon } from './lexicon'

export const lv: Lexicon = {
  units:
    'stunda|stundas|stundu;d|diena|dienas|dienu;nedela|nedelas;menesi|menesis|menesu|menesus;gadi|gads|gadu',
  line: 'karte|kartes|konts|numura|priekapmaksas karte|priekšapmaksas',
  credit: 'atlikums|bilance|jusu konta|konta|kredits|naudas atlikums|sarunu nauda',
  pack: 'akcija|bezmaksas|bonuss|datu|internets|min|paka|pakalpojum*|paketes|papildinajum*',
  outgoing: 'izejos*|zvanit',
  incoming: 'ienakos*|sanemt',
  recovery: 'atgut*|atjauno*',
  end: 'beidzas|beigsies|deriga|deriguma termins|speka lidz|termins',
  until: 'beidzas|deriguma termins|lidz|ne velak',
  death: 'atsleg*|blok*|deaktiv*|izsleg*|partrauk*|slegts',
  gone: 'anulet*|dzest*|neatgriezenisk*|zaude*',
  keep: 'izvairit*|lai nezaude*|pagarin*|saglaba*',
  past: 'aktivizet*|datums|no|papildinat*',
  left: 'atlicis|atlikus*|laika|pec|vel|velu',
  span: 'ik|katru|pirms',
  today: 'sodien',
  tomorrow: 'rit',
  top: 'papildin*',
  spent: 'cena|maksa|maksajum*|noturet*|papildinasana|papildini|summa|tikai|vismaz',
  promo: 'akcija|atlaide|bez maksas|laime*|piedavajum*',
  own: 'aktivizet*|atlikus*|jums|jums ir|jusu|tavs|tev ir',
  otp: 'apstiprinajuma kods|kods|neizpaud*|parole',
  bank: 'banka|kredits|maksajumu karte|parskaitijum*|pirkums|swedbank',
  other: 'apdrosinas*|arst*|biblioteka|bilete|kurjer*|pakomat*|pasutijum*|piegad*|sods|sutijums|vizite',
}
