import type { WordList } from './word-list'

export const tr: WordList = {
  phone: 'cep_n* cep_t* ceptel* hat',
  amount: 'tutar* miktar*',
  price: 'fiyat',
  topUp: 'yukle* kontor* faturasiz tl_yukle',
  country: 'ulke*',
  area: 'alan_kodu',
  extension: 'dahili',
  confirm: 'dogrula* onay* tekrar*',
  never: 'kod kodu kodunu sifre* ara arama adet guvenlik konu operator* tur tip',
  other:
    'tarih* dogum* e_posta siparis* kimlik* vergi* kullanici* fatura* sozlesme* pasaport* sayac* islem_n*',
  account: 'musteri* abone* hesap* tesisat',
  bound: 'toplam bakiye ucret maas iade indirim',
  recipient: 'alici*',
}
