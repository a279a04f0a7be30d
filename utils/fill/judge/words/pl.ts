import type { WordList } from './word-list'

export const pl: WordList = {
  phone: 'komork* kom',
  number: 'numer*',
  amount: 'kwot*',
  price: 'wartosc',
  topUp: 'doladow* doladuj* zasil* na_karte',
  country: 'kraj',
  area: 'kierunkowy',
  confirm: 'potwierdz* powtorz*',
  voucher: 'zdrapk*',
  never: 'haslo szuk* wyszuk* ilosc',
  other: 'urodz* wazn* poczt* zamow* faktur* pesel nip',
  bound: 'oplat* zwrot* rabat* razem',
  recipient: 'odbiorc*',
  payer: 'domowy sluzbow*',
}
