import type { WordList } from './word-list'

export const nl: WordList = {
  phone: 'mobiel* 06_nummer',
  amount: 'bedrag* opwaardeerbedrag',
  price: 'prijs waarde bundel',
  topUp: 'opwaarder* beltegoed tegoed',
  country: 'landcode landnummer',
  area: 'netnummer kengetal',
  extension: 'toestel',
  confirm: 'bevestig* herhaal* nogmaals opnieuw',
  voucher: 'opwaardeercode',
  never: 'wachtwoord zoek* aanbieder aantal',
  other: 'straat huisnr geboort* kaart* rekening* factuur* bsn kvk kenteken',
  account: 'klant*',
  bound: 'kosten fooi salaris korting',
  payer: 'vast thuis',
}
