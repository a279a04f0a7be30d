import type { WordList } from './word-list'

export const de: WordList = {
  phone: 'handy* rufnummer* fon',
  number: 'nummer',
  amount: 'betrag* aufladebetrag* aufladewert',
  price: 'guthaben preis wert tarif',
  topUp: 'auflad* guthaben* nachlad*',
  country: 'land* laendervorwahl',
  area: 'vorwahl ortsvorwahl',
  extension: 'durchwahl',
  confirm: 'bestatig* wiederhol*',
  voucher: 'gutschein* aufladecode',
  never: 'kennwort such* anbieter netzbetreiber geheimzahl anzahl menge',
  other: 'plz geburt* datum kredit* konton* bestell* rechn* auftrag* vertrag* steuer* ausweis* hausn*',
  account: 'kunde* konto',
  bound: 'mindest* hochst* gesamt* gebuhr* gehalt saldo rabatt',
  recipient: 'empfanger*',
  payer: 'ruckruf privat geschaft* festnetz*',
}
