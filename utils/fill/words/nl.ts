import type { WordList } from './word-list'

export const nl: WordList = {
  phone: 'mobiel* gsm_nummer 06_nummer tel_nr',
  amount: 'bedrag* opwaardeerbedrag beltegoed',
  price: 'prijs waarde tegoed bundel',
  topUp: 'opwaarder* beltegoed tegoed',
  country: 'landcode landnummer',
  area: 'netnummer kengetal',
  extension: 'toestel',
  confirm: 'bevestig* herhaal* nogmaals opnieuw',
  voucher: 'opwaardeercode beltegoedcode',
  never: 'wachtwoord zoek* aanbieder aantal',
  other:
    'adres huisnummer* geboort* kaartnummer* kaart* rekening* factuur* bestel* gebruiker* bsn kvk kenteken',
  account: 'klantnummer* klantnr klant',
  bound: 'totaal kosten fooi salaris terugbetal* korting vanaf tot',
  payer: 'vast thuis werk',
  success: 'gelukt geslaagd succesvol bedankt_voor voltooid',
}
