import type { WordList } from './word-list'

export const ru: WordList = {
  phone: 'sotov*',
  number: 'nomer*',
  amount: 'skolko summu summi nominal* platezh* suma sumu sumi',
  price: 'cena stoimost tarif* paket',
  topUp: 'popoln* balans* oplat* svyaz*',
  country: 'stran*',
  area: 'kod_gor* kod_operat*',
  extension: 'dobavoch* dob',
  confirm: 'podtverd*',
  never: 'koda kodom kodi parol* poisk* naiti kolich* faks* model*',
  other:
    'kart* srok pocht* indeks* data rozhd* zakaz* snils polis* bileta inn kpp ogrn trek* schetchik* pokazan* licev* schet* kvartir* avtomob* udostov* postanov* dogovor*',
  account: 'licev* schet* dogovor* klient*',
  bound: 'ostatok komiss* zarplat* vozvrat* skidk* itog*',
  recipient: 'poluchatel*',
  payer: 'domashn* raboch* otpravit* platelsh* stacionar*',
}
