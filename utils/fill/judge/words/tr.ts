import type { WordList } from './word-list'

export const tr: WordList = {
  phone: 'hat cep_n* cep_t*',
  amount: 'miktar* tutar*',
  price: 'fiyat',
  topUp: 'faturasiz yukle* kontor* tl_yukle',
  country: 'ulke*',
  area: 'alan_kodu',
  extension: 'dahili',
  confirm: 'tekrar* dogrula* onay*',
  never: 'sifre* konu kodunu kodu arama tip tur ara guvenlik adet operator* kod',
  other:
    'e_posta islem_n* fatura* sayac* pasaport* siparis* tarih* kimlik* sozlesme* vergi* dogum* kullanici*',
  account: 'musteri* hesap* tesisat abone*',
  bound: 'iade toplam ucret bakiye maas indirim',
  recipient: 'alici*',
}
