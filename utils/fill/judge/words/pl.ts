import type { WordList } from './word-list'

export const pl: WordList = {
  phone: 'komork* kom',
  amount: 'kwot*',
  price: 'wartosc',
  topUp: 'zasil* doladow* doladuj* na_karte',
  country: 'kraj',
  area: 'kierunkowy',
  confirm: 'potwierdz* powtorz*',
  voucher: 'zdrapk*',
  never: 'szuk* temat wyszuk* ilosc haslo',
  other: 'paczki faktur* umow* nip urodz* poczt* seryjn* dowod* licznik* pesel regon transakc* zamow* wazn*',
  bound: 'przychod* oplat* rabat* dochod* zwrot* razem',
  recipient: 'odbiorc*',
  payer: 'sluzbow* domowy',
}
