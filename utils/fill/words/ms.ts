import type { WordList } from './word-list'

export const ms: WordList = {
  phone: 'bimbit* nombor_telefon no_tel no_telefon nombor_bimbit nombor_prabayar',
  number: 'nombor',
  amount: 'amaun* jumlah_tambah_nilai nilai_tambahan jumlah_bayaran',
  price: 'nilai pelan',
  topUp: 'tambah_nilai isi_semula',
  country: 'kod_negara',
  area: 'kod_kawasan',
  extension: 'sambungan',
  confirm: 'sahkan pengesahan masukkan_semula',
  voucher: 'kod_tambah_nilai nombor_pin_tambah_nilai baucar*',
  never: 'kod kata_laluan carian kuantiti faks*',
  other: 'poskod tarikh kad* e_mel pesanan_anda',
  account: 'akaun',
  bound: 'baki caj bayaran_balik diskaun',
  success: 'berjaya',
}
