import type { WordList } from './word-list'

export const ru: WordList = {
  phone: 'sotov*',
  number: 'nomer*',
  amount: 'nominal* summi skolko sumu summu sumi platezh* suma',
  price: 'stoimost tarif* cena paket',
  topUp: 'popoln* oplat* svyaz* balans*',
  country: 'stran*',
  area: 'kod_gor* kod_operat*',
  extension: 'dobavoch* dob',
  confirm: 'podtverd*',
  never: 'model* kodi poisk* parol* kolich* naiti faks* kodom koda',
  other:
    'bileta rozhd* pokazan* udostov* trek* inn data avtomob* srok snils indeks* zakaz* ogrn polis* pocht* postanov* schetchik* dogovor* kart* kvartir* kpp licev* schet*',
  account: 'klient* dogovor* licev* schet*',
  bound: 'komiss* skidk* itog* zarplat* vozvrat* ostatok',
  recipient: 'poluchatel*',
  payer: 'otpravit* stacionar* platelsh* domashn* raboch*',
}
