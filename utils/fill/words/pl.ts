import type { WordList } from './word-list'

export const pl: WordList = {
  phone: 'komork* numer_do_doladowania nr_tel kom',
  number: 'numer*',
  amount: 'kwot* wartosc_doladowania',
  price: 'cena wartosc pakiet doladowanie',
  topUp: 'doladuj* doladowan* zasil* na_karte',
  country: 'kod_kraju kierunkowy_kraju kraj',
  area: 'kierunkowy numer_kierunkowy',
  extension: 'wewnetrzny wew',
  confirm: 'potwierdz* powtorz* ponownie',
  voucher: 'kod_doladowania kod_doladowujacy zdrapk*',
  never: 'haslo szukaj wyszukaj* wyszukiw* ilosc liczba operator*',
  other:
    'adres* kod_pocztowy data* urodzen* kart* numer_karty waznosci poczta zamowien* faktur* pesel nip regon uzytkownik* dowod*',
  account: 'konta numer_klienta klient* umowy',
  bound: 'minimaln* maksymaln* oplat* napiwek pensja zwrot* rabat* suma razem od do',
  recipient: 'odbiorc*',
  payer: 'stacjonarn* domowy sluzbow* kontaktow*',
  success: 'pomyslnie powodzeniem dziekujemy_za zakonczon*',
}
