import type { WordList } from './word-list'

export const ru: WordList = {
  phone: 'sotov*',
  number: 'nomer*',
  amount: 'summ* nominal* platezh* suma sumu sumi',
  price: 'cena stoimost tarif* paket',
  topUp: 'popoln* balans* oplat* svyaz*',
  country: 'stran*',
  area: 'kod_goroda kod_operatora',
  extension: 'dobavochn* dob',
  confirm: 'podtverd* povtor*',
  voucher: 'vaucher*',
  never: 'kod* parol* poisk* naiti tip kolichestv* faks* kapch*',
  other: 'kart* srok pocht* indeks* data rozhden* zakaz* pasport* snils ulica kvartira vozrast polis',
  account: 'licev* schet* dogovor* klient* abonent*',
  bound: 'ostatok komissi* chaev* zarplat* vozvrat* skidk* itog* vsego',
  recipient: 'poluchatel*',
  payer: 'domashn* raboch* otpravitel* platelshik* stacionarn*',
}
