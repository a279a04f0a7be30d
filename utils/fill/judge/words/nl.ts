import type { WordList } from './word-list'

export const nl: WordList = {
  phone: 'mobiel*',
  amount: 'bedrag* opwaardeerbedrag',
  price: 'prijs waarde bundel',
  topUp: 'opwaard* beltegoed tegoed',
  area: 'netnummer',
  voucher: 'opwaardeerc*',
  extension: 'toestel',
  confirm: 'bevest* herhaal* opnieuw nogmaals',
  never: 'zoek* aanbieder aantal merk onderwerp',
  other: 'geboort* kaart* reken* factuur* bsn kvk contract* lidnummer',
  account: 'klant*',
  bound: 'kosten salaris korting',
  payer: 'vast thuis',
}
