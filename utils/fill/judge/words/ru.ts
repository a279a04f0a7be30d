import type { WordList } from './word-list'

export const ru: WordList = {
  phone: 'sotov*',
  number: 'nomer*',
  amount: 'skolko summa summu summi nominal* platezh* suma sumu sumi',
  price: 'cena stoimost tarif* paket',
  topUp: 'popoln* balans* oplat* svyaz*',
  country: 'stran*',
  area: 'kod_gor* kod_operat*',
  extension: 'dobavoch* dob',
  confirm: 'podtverd* povtor*',
  never: 'kod* parol* poisk* naiti tip kolich* faks* tema marka model* operator*',
  other:
    'kart* srok pocht* indeks* data rozhd* zakaz* pasport* snils polis polis* bileta inn kpp ogrn trek* posilk* schetchik* pokazan* licev* schet* kvartir* avtomob* udostov* postanov* dogovor*',
  account: 'licev* schet* dogovor* klient* abonent*',
  bound: 'ostatok komiss* zarplat* vozvrat* skidk* itog*',
  recipient: 'poluchatel*',
  payer: 'domashn* raboch* otpravit* platelsh* stacionar*',
}
