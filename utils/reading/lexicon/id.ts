import type { Lexicon } from './lexicon'

export const id: Lexicon = {
  units: 'jam;hari|hr;minggu|mgg;bulan|bln;tahun|thn',
  line: 'nomor|no|kartu|sim|simcard|kartu anda|nomor anda|masa aktif|masa berlaku|akun|nomormu|kartumu|kartu sim|masaaktif|ms aktif|m.aktif|nomor kamu|aktif|msisdn|no anda|layanan',
  credit:
    'pulsa|sisa pulsa|saldo|pulsa anda|pulsa utama|pulsamu|pulsa kamu|pulsa reguler|sisa pulsa anda|sisa saldo|pulsa nasional|pulsa main|pulsa sisa|saldo utama|sisa pulsa utama',
  pack: 'paket|kuota|internet|bonus|gratis|menit|sms|data|promo|gb|mb|pulsa bonus|pulsa promo|bonus pulsa|kuota internet|paket data|paket internet|voucher|hadiah|poin|paketan|nelpon|telpon|combo|unlimited|kuota utama|sisa kuota|pulsa safe|langganan|roaming|pulsa transfer bonus|pulsa darurat|freedom|extra|telp|pulsa extra|mnt|pulsa sms',
  outgoing: 'panggilan keluar|menelepon|melakukan panggilan|keluar|menelpon|telepon keluar',
  incoming: 'panggilan masuk|menerima|menerima panggilan|masuk|telepon masuk',
  recovery:
    'tenggang|masa tenggang|diaktifkan kembali|mengaktifkan kembali|reaktivasi|tenggang waktu|dipulihkan',
  end: 'berlaku|berlaku s.d|berlaku s/d|berlaku hingga|berlaku sampai|berakhir|habis|kadaluarsa|kedaluwarsa|masa berlaku|aktif hingga|aktif s.d|aktif s/d|aktif sampai|expired|exp|s.d|s/d|sd|kadaluwarsa|jatuh tempo|aktif sd|berlaku sd|masa aktif|masa aktif berakhir|berakhir pada|memasuki|mencapai|masaaktif|aktif sampai dengan',
  until:
    's.d|s/d|sd|s.d.|hingga|sampai|sampai dengan|sampai tanggal|sebelum|sblm|s/d tgl|pada|berakhir|paling lambat|sampe|smp|s.d tgl|hingga tanggal|s/d tanggal|hingga tgl|tgl|berlaku s.d.|exp|sebelum tanggal|aktif s.d.|berakhir pada|berakhir tgl|berakhir tanggal|berlaku sd|aktif sd|habis pada',
  death:
    'diblokir|blokir|dinonaktifkan|nonaktif|dimatikan|terblokir|tidak aktif|terblok|diputus|non-aktif|mati',
  gone: 'hangus|hilang|dihapus|didaur ulang|permanen|kehilangan|daur ulang',
  keep: 'mempertahankan|agar tetap|supaya tetap|menghindari|perpanjang|memperpanjang|tetap aktif|tetap bisa|tetap dapat|agar tidak|agar nomor',
  past: 'pada tanggal|sejak|mulai|telah diisi|tgl|tanggal|dari|transaksi|pembelian|diaktifkan pada|isi ulang pada|berhasil pada|per',
  left: 'lagi|sisa|tersisa|selama|dalam|dlm|tinggal|dalam waktu|utk|untuk|kurang',
  span: 'setiap|tiap|per|lalu|yang lalu',
  today: 'hari ini|malam ini',
  tomorrow: 'besok',
  top: 'isi ulang|isi pulsa|isi ulang pulsa|top up|topup|diisi|mengisi|isi|tambah pulsa',
  spent:
    'isi ulang|isi pulsa|harga|biaya|tarif|bayar|pembayaran|minimal|min|hanya|cuma|dipotong|tagihan|sebesar|senilai|isi ulang pulsa|seharga|cukup|beli|pembelian|transfer|telah menerima|terpotong|pinjaman|hutang|terpakai|rp/|pulsa masuk|ditambahkan|bertambah|pinjam|pemakaian|pengisian',
  promo:
    'promo|gratis|menangkan|diskon|dapatkan|ketik|hub|beli|hanya hari ini|spesial|nikmati|aktifkan|klik|s&k|buruan|cashback|hadiah|yuk|cuma|raih|ambil|mau|khusus utk|hanya utk|penawaran|balas ya',
  own: 'anda|kamu|mu|sisa|tersisa|berhasil|pelanggan yth|aktif|nikmati',
  otp: 'kode|kode otp|kode verifikasi|jangan berikan|rahasia|kata sandi|pin|otp|jangan bagikan|kode rahasia',
  bank: 'bank|kartu kredit|transfer|rekening|bca|mandiri|bri|bni|atm|cicilan|ovo|gopay|dana|virtual account|pinjaman|tagihan kartu|qris|debit|saldo rekening',
  other:
    'paket anda|kiriman|kurir|pesanan|pengiriman|asuransi|polis|tagihan listrik|tiket|janji temu|bpjs|jne|resi|pln|perpustakaan|stnk|pajak|samsat|klinik|dokter|pdam|kapal|sekolah|angsuran',
}
