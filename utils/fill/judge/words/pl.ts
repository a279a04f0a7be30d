import type { WordList } from './word-list'

export const pl: WordList = {
  phone: 'komork* kom',
  amount: 'kwot*',
  price: 'wartosc',
  topUp: 'doladow* doladuj* zasil* na_karte',
  country: 'kraj',
  area: 'kierunkowy',
  confirm: 'potwierdz* powtorz*',
  voucher: 'zdrapk*',
  never: 'haslo szuk* wyszuk* ilosc temat',
  other: 'urodz* wazn* poczt* zamow* faktur* pesel nip umow* dowod* regon transakc* paczki licznik* seryjn*',
  bound: 'przychod* dochod* oplat* zwrot* rabat* razem',
  recipient: 'odbiorc*',
  payer: 'domowy sluzbow*',
}
