import type { WordList } from './word-list'

export const tr: WordList = {
  phone: 'cep ceptel hat',
  number: 'numara*',
  amount: 'tutar* miktar*',
  price: 'fiyat paket bedel',
  topUp: 'yukle* kontor* faturasiz',
  country: 'ulke*',
  area: 'alan_kodu',
  extension: 'dahili',
  confirm: 'dogrula* onay* tekrar*',
  never: 'kod* sifre* parola ara arama adet guvenlik marka',
  other: 'sokak tarih* dogum* eposta e_posta posta* siparis* fatura* tc_kimlik kimlik* vergi* kullanici*',
  account: 'musteri* abone* hesap* tesisat',
  bound: 'en_az en_cok toplam bakiye ucret bahsis maas iade indirim',
  recipient: 'alici*',
  payer: 'ev sabit',
}
