import type { WordList } from './word-list'

export const tr: WordList = {
  phone: 'cep cep_telefonu cep_no gsm_no gsm_numarası hat_numarası yüklenecek_numara ceptel',
  number: 'numara*',
  amount: 'tutar* miktar* yükleme_tutarı yuklenecek_tutar',
  price: 'fiyat bedel tl_seçiniz',
  topUp: 'yükle* kontör* tl_yükle faturasız bakiye_yükle',
  country: 'ülke_kodu ülke',
  area: 'alan_kodu',
  extension: 'dahili',
  confirm: 'doğrula* onay* tekrar*',
  voucher: 'yükleme_kodu kontör_kodu kazı',
  never: 'kod* şifre* parola ara arama adet tür güvenlik_kodu doğrulama_kodu onay_kodu marka',
  other: 'posta* tarih* doğum* e_posta sipariş* tc_kimlik kimlik* vergi* kullanıcı*',
  account: 'müşteri_numarası müşteri* abone* hesap* tesisat',
  bound: 'en_az en_çok en_fazla toplam bakiye ücret bahşiş maaş iade indirim kur',
  recipient: 'alıcı*',
  payer: 'ev iş sabit',
  success: 'başarı* tamamlandı teşekkür*',
}
