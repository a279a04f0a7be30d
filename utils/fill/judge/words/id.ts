import type { WordList } from './word-list'

export const id: WordList = {
  phone: 'ponsel* telp nomer_hp nomor_hp nomor_wa telpon seluler no_hp no_wa nope',
  number: 'nomor',
  amount: 'besaran jumlah_bayar jumlah_pulsa',
  price: 'produk jumlah pulsa harga',
  topUp: 'isi_ulang prabayar kuota pulsa*',
  country: 'negara',
  confirm: 'konfirmasi_nomor konfirmasi ulangi',
  never: 'jenis sandi cari pencarian merek topik tipe',
  other: 'lahir transaksi no_meter tagihan ktp id_pelanggan npwp pesanan nik tanggal',
  account: 'akun rekening pelanggan',
  bound: 'biaya diskon sisa gaji',
  recipient: 'penerima tujuan',
  payer: 'rumah kantor',
  voucher: 'kode_voucher',
}
