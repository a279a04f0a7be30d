import type { WordList } from './word-list'

export const de: WordList = {
  phone: 'handy* rufnummer* fon',
  amount: 'betrag* aufladebetrag* aufladewert ladebetrag* wunschbetrag zahlbetrag* aufladesumme summe',
  price: 'guthaben preis wert',
  topUp: 'auflad* guthaben* nachlad* wertkart* aufgeladen',
  country: 'land* laendervorwahl',
  area: 'vorwahl ortsvorwahl',
  extension: 'durchwahl',
  confirm: 'bestatig* wiederhol*',
  voucher: 'gutschein* aufladecode',
  never:
    'kennwort such* anbieter netzbetreiber geheimzahl anzahl menge handymodel* telefonmodel* mobilmodel* handymark* handytyp* handypin* telefontyp* telefonart* betreff',
  other:
    'plz geburt* datum kredit* konton* bestell* rechn* auftrag* vertrag* steuer* ausweis* hausn* sendung* matrikel* mitglied* versichert* personalnummer* tan zahler*',
  account: 'kunde* konto',
  bound: 'einkommen* umsatz* mindest* hochst* gesamt* gebuhr* gehalt saldo',
  recipient: 'empfanger*',
  payer: 'ruckruf privat geschaft* festnetz*',
}
