import type { WordList } from './word-list'

export const nl: WordList = {
  phone: 'mobiel*',
  amount: 'bedrag* opwaardeerbedrag',
  price: 'prijs waarde bundel',
  topUp: 'opwaarder* beltegoed tegoed',
  country: 'landcode',
  area: 'netnummer',
  extension: 'toestel',
  confirm: 'bevest* herhaal* opnieuw',
  never: 'zoek* aanbieder aantal',
  other: 'geboort* kaart* reken* factuur* bsn kvk',
  account: 'klant*',
  bound: 'kosten salaris korting',
  payer: 'vast thuis',
}
