import type { WordList } from './word-list'

export const nl: WordList = {
  phone: 'mobiel*',
  amount: 'bedrag* opwaardeerbedrag',
  price: 'waarde bundel prijs',
  topUp: 'tegoed beltegoed opwaard*',
  area: 'netnummer',
  voucher: 'opwaardeerc*',
  extension: 'toestel',
  confirm: 'nogmaals bevest* herhaal* opnieuw',
  never: 'zoek* onderwerp merk aanbieder aantal',
  other: 'reken* lidnummer bsn geboort* kaart* kvk factuur* contract*',
  account: 'klant*',
  bound: 'korting kosten salaris',
  payer: 'thuis vast',
}
