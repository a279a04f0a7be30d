import type { WordList } from './word-list'

export const de: WordList = {
  phone: 'deine_nummer erreichbar_unter ihre_nummer fon rufn* handy*',
  amount: 'betrag* aufladewert summe aufladesumme aufladebetrag* ladebetrag* zahlbetrag* wunschbetrag',
  price: 'preis guthaben wert',
  topUp: 'guthaben* auflad* aufgeladen wertkart* nachlad*',
  country: 'land* laendervorwahl',
  area: 'vorwahl ortsvorwahl',
  extension: 'durchwahl',
  confirm: 'bestatig* wiederhol*',
  voucher: 'gutschein* aufladecode',
  never:
    'telefonmodel* handymodel* telefontyp* handypin* anbieter menge anzahl kennwort netzbetreiber betreff such* mobilmodel* handytyp* handymark* telefonart* geheimzahl',
  other:
    'rechn* vertrag* auftrag* matrikel* hausn* kredit* geburt* sendung* mitglied* konton* ausweis* datum personalnummer* steuer* tan zahler* plz bestell* versichert*',
  account: 'kunde* konto',
  bound: 'mindest* saldo einkommen* hochst* umsatz* gebuhr* gesamt* gehalt',
  recipient: 'empfanger*',
  payer: 'ruckruf privat festnetz* geschaft*',
}
