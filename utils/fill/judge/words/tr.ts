import type { WordList } from './word-list'

export const tr: WordList = {
  phone: 'cep_n* cep_t* ceptel* hat',
  number: 'numara*',
  amount: 'tutar* miktar*',
  price: 'fiyat',
  topUp: 'yukle* kontor* faturasiz tl_yukle',
  country: 'ulke*',
  area: 'alan_kodu',
  extension: 'dahili',
  confirm: 'dogrula* onay* tekrar*',
  never: 'kod* sifre* parola ara arama adet guvenlik marka konu operator* tur tip modeli',
  other: 'tarih* dogum* eposta e_posta siparis* kimlik* vergi* kullanici* fatura* sozlesme* pasaport* sayac*',
  account: 'musteri* abone* hesap* tesisat',
  bound: 'toplam bakiye ucret maas iade indirim',
  recipient: 'alici*',
}
