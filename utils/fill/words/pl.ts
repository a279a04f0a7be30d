import type { WordList } from './word-list'

export const pl: WordList = {
  phone: 'komork* komorkow* kom',
  number: 'numer*',
  amount: 'kwot*',
  price: 'wartosc pakiet',
  topUp: 'doladow* doladuj* zasil* na_karte',
  country: 'kraj kierunkowy_kraju',
  area: 'kierunkowy',
  extension: 'wewnetrzny wew',
  confirm: 'potwierdz* powtorz* ponownie',
  voucher: 'zdrapk*',
  never: 'haslo szukaj wyszuk* ilosc liczba',
  other: 'urodzen* waznosci poczt* zamowien* faktur* pesel nip regon dowod*',
  account: 'umowy',
  bound: 'oplat* napiwek zwrot* rabat* razem',
  recipient: 'odbiorc*',
  payer: 'domowy sluzbow*',
}
