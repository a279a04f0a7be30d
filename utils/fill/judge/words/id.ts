import type { WordList } from './word-list'

export const id: WordList = {
  phone: 'telpon telp ponsel* no_hp nomor_hp nomer_hp seluler nope no_wa nomor_wa',
  number: 'nomor',
  amount: 'besaran jumlah_pulsa jumlah_bayar',
  price: 'harga jumlah produk pulsa',
  topUp: 'isi_ulang pulsa* prabayar kuota',
  country: 'negara',
  confirm: 'konfirmasi ulangi konfirmasi_nomor',
  never: 'sandi cari pencarian jenis tipe merek topik',
  other: 'tanggal lahir pesanan ktp nik npwp tagihan no_meter id_pelanggan transaksi',
  account: 'rekening pelanggan akun',
  bound: 'biaya gaji diskon sisa',
  recipient: 'tujuan penerima',
  payer: 'rumah kantor',
  voucher: 'kode_voucher',
}
