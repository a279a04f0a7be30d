import type { WordList } from './word-list'

export const de: WordList = {
  phone: 'handy* rufnummer* fon',
  number: 'nummer',
  amount: 'betrag* aufladebetrag* aufladewert',
  price: 'guthaben preis wert tarif paket summe',
  topUp: 'auflad* guthaben* nachlad*',
  country: 'land landesvorwahl landervorwahl laendervorwahl',
  area: 'vorwahl ortsvorwahl',
  extension: 'durchwahl nebenstelle',
  confirm: 'bestatig* wiederhol* erneut',
  voucher: 'gutschein* aufladecode guthabencode cash_code',
  never:
    'passwort kennwort such* anbieter netzbetreiber mobilfunkanbieter geheimzahl bestatigungscode* anzahl menge',
  other:
    'strasse hausnummer* plz ort geburt* datum karte* kredit* prufnummer kontonummer bestell* rechnung* auftrag* vertrag* steuer* ausweis* benutzer*',
  account: 'kunde* konto',
  bound: 'mindest* hochst* gesamt* gebuhr* trinkgeld gehalt saldo rabatt umrechn*',
  recipient: 'empfanger*',
  payer: 'ruckruf privat geschaftlich tagsuber festnetz*',
}
