import type { WordList } from './word-list'

export const de: WordList = {
  phone: 'handy* rufnummer* fernsprecher fon',
  number: 'nummer nr',
  amount: 'betrag* aufladebetrag* guthabenbetrag aufladewert',
  price: 'guthaben preis wert tarif paket summe',
  topUp: 'auflad* guthaben* nachladen',
  country: 'landesvorwahl landervorwahl laendervorwahl landeskennzahl land',
  area: 'vorwahl ortsvorwahl',
  extension: 'durchwahl nebenstelle',
  confirm: 'bestatig* wiederhol* erneut nochmal*',
  voucher: 'gutscheincode aufladecode guthabencode aufladenummer gutschein* cash_code',
  never:
    'passwort kennwort suche* suchbegriff anbieter netzbetreiber mobilfunkanbieter geheimzahl prufziffer bestatigungscode* telefax* menge anzahl',
  other:
    'hausnummer* hausnr plz postleitzahl* geburt* datum kartennummer* karten* kreditkarte* prufnummer kontonummer bestell* rechnung* auftrags* vertragsnummer* steuer* ausweis* benutzer*',
  account: 'kundennummer* kundennr kundenkennwort konto',
  bound: 'mindest* hochst* gesamt* gebuhr* trinkgeld gehalt ruckerstattung saldo rabatt umrechn* von bis',
  recipient: 'empfanger*',
  payer: 'ruckruf privat geschaftlich tagsuber abends',
  success: 'erfolgreich* vielen_dank abgeschlossen aufgeladen',
}
