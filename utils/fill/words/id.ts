import type { WordList } from './word-list'

export const id: WordList = {
  phone:
    'telpon telp ponsel* hp no_hp nomor_hp nomer_hp nomor_tujuan no_tujuan nomor_ponsel seluler nomor_pelanggan_prabayar nope',
  number: 'nomor nomer',
  amount: 'nominal* jumlah_pulsa jumlah_bayar jumlah_top_up jumlah_pembayaran besaran',
  price: 'harga jumlah pulsa produk',
  topUp: 'isi_ulang isi_pulsa pulsa* prabayar kuota',
  country: 'kode_negara negara',
  area: 'kode_area',
  extension: 'ekstensi',
  confirm: 'konfirmasi ulangi ketik_ulang',
  voucher: 'kode_voucher nomor_voucher kode_isi_ulang',
  never: 'kode kata_sandi sandi cari pencarian jenis tipe jumlah_barang kuantitas',
  other: 'alamat kode_pos tanggal lahir kartu* nomor_kartu surel pesanan faktur ktp nik npwp pengguna',
  account: 'rekening pelanggan akun id_pelanggan nomor_meter nomor_pelanggan no_pelanggan',
  bound: 'maksimum biaya gaji pengembalian diskon sisa dari sampai',
  recipient: 'tujuan penerima',
  payer: 'rumah kantor pengirim',
  success: 'berhasil sukses selesai terima_kasih',
}
