import type { Lexicon } from './lexicon'

export const id: Lexicon = {
  units: 'jam;hari|hr;mgg|minggu;bln|bulan;tahun|thn',
  line: 'aktif|akun|kartu|kartu anda|kartumu|layanan|m.aktif|masa aktif|masa berlaku|masaaktif|msisdn|no|no anda|nomor|nomor anda|nomor kamu|nomormu',
  credit: 'pulsa|pulsa anda|pulsa kamu|pulsa sisa|pulsamu|saldo|sisa pulsa|sisa pulsa anda|sisa saldo',
  pack: 'bonus pulsa|data|extra|freedom|gratis|hadiah|kuota|langganan|menit|mnt|nelpon|paket|paketan|poin|pulsa bonus|pulsa darurat|pulsa extra|pulsa promo|pulsa safe|pulsa sms|pulsa transfer bonus|sisa kuota|telp|telpon|voucher',
  outgoing: 'keluar|melakukan panggilan|menelepon|menelpon',
  incoming: 'masuk|menerima',
  recovery: 'diaktifkan kembali|dipulihkan|mengaktifkan kembali|reaktivasi|tenggang',
  end: 'aktif hingga|aktif s.d|aktif s/d|aktif sampai|aktif sampai dengan|berakhir pada|berlaku|berlaku hingga|berlaku s.d|berlaku s/d|berlaku sampai|expired|habis|jatuh tempo|kadaluarsa|kadaluwarsa|kedaluwarsa|masa aktif|masa aktif berakhir|masa berlaku|masaaktif|memasuki|mencapai',
  last: 'aktif sd|berakhir|s.d|s/d|sd',
  until:
    'aktif s.d.|berakhir tanggal|berakhir tgl|berlaku s.d.|habis pada|hingga|hingga tanggal|hingga tgl|pada|paling lambat|s.d tgl|s.d.|s/d tanggal|s/d tgl|sampai|sampai dengan|sampai tanggal|sampe|sblm|sebelum|sebelum tanggal|smp|tgl',
  then: 'kemudian|selanjutnya|setelah',
  death:
    'blokir|diblokir|dimatikan|dinonaktifkan|diputus|mati|non-aktif|nonaktif|terblok|terblokir|tidak aktif',
  gone: 'daur ulang|didaur ulang|dihapus|hangus|hilang|kehilangan|permanen',
  keep: 'agar nomor|agar tetap|agar tidak|jika tidak|kalau tidak|memperpanjang|mempertahankan|menghindari|perpanjang|supaya tetap|tetap aktif|tetap bisa|tetap dapat',
  past: 'berhasil pada|dari|diaktifkan pada|isi ulang pada|mulai|pada tanggal|pembelian|per|sejak|tanggal|telah diisi|tgl|transaksi',
  left: 'dalam|dlm|kurang|lagi|selama|sisa|tersisa|tinggal|untuk|utk',
  span: 'lalu|per|setiap|tiap',
  today: 'hari ini|malam ini',
  tomorrow: 'besok',
  top: 'diisi|isi|isi pulsa|isi ulang|isi ulang pulsa|mengisi|pengisian|tambah pulsa|top up|topup',
  spent:
    'bayar|beli|bertambah|biaya|cukup|cuma|dipotong|ditambahkan|hanya|harga|hutang|isi pulsa|isi ulang|isi ulang pulsa|min|minimal|pemakaian|pembayaran|pembelian|pengisian|pinjam|pinjaman|pulsa masuk|rp/|sebesar|seharga|senilai|tagihan|tarif|terpakai|terpotong',
  moved: 'kirim|telah menerima|terima|transfer',
  debt: 'pinjaman|pulsa darurat|utang',
  promo:
    'aktifkan|ambil|balas ya|beli|buruan|cashback|cuma|dapatkan|diskon|gratis|hadiah|hanya hari ini|hanya utk|hub|ketik|khusus utk|klik|mau|menangkan|nikmati|penawaran|raih|s&k|spesial|yuk',
  own: 'aktif|anda|berhasil|kamu|mu|nikmati|sisa|tersisa',
  otp: 'jangan bagikan|jangan berikan|kata sandi|kode|rahasia',
  bank: 'bca|bni|bri|cicilan|dana|debit|kartu kredit|mandiri|ovo|pinjaman|qris|rekening|saldo dana|saldo gopay|saldo ovo|saldo rekening|tagihan kartu|transfer|virtual account',
  other:
    'angsuran|asuransi|bpjs|dokter|janji temu|jne|kapal|kiriman|klinik|kurir|pajak|paket anda|pdam|pengiriman|perpustakaan|pesanan|pln|polis|resi|samsat|sekolah|stnk|tagihan listrik|tiket',
}
