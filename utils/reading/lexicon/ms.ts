import type { Lexicon } from './lexicon'

export const ms: Lexicon = {
  units: 'jam;hari;minggu;bln|bulan;tahun',
  line: 'akaun|akaun anda|kad sim|no|nombor|nombor anda|prabayar|talian|talian anda|tempoh aktif|tempoh sah|tempoh sah laku',
  credit:
    'akaun utama|baki|baki akaun|baki akaun anda|baki anda|baki kredit|baki kredit anda|baki semasa|baki talktime|baki utama|kredit|kredit anda',
  pack: 'baki bonus|data|ganjaran|kredit bonus|kredit percuma|kuota|langganan|minit|pakej|pas|pelan|percuma|promosi|tanpa had|tawaran',
  outgoing: 'buat panggilan|membuat panggilan|panggilan keluar',
  incoming: 'menerima panggilan|panggilan masuk|terima panggilan',
  recovery:
    'bertenang|diaktifkan semula|mengaktifkan semula|pengaktifan semula|tangguh|tempoh bertenang|tempoh grace|tempoh ihsan|tempoh tangguh',
  end: 'akan tamat|aktif hingga|aktif sehingga|berakhir|luput|sah|tamat tempoh|tarikh tamat tempoh|tempoh|tempoh sah|tempoh sah laku',
  last: 'tamat|tamat pada|tarikh luput|tarikh tamat',
  until:
    'berakhir pada|hgga|hingga|hingga jam|luput pada|pada|sampai|sebelum|sehingga|selewat-lewatnya|tamat tempoh pada',
  then: 'kemudian|selepas',
  death: 'digantung|dinyahaktif*|dipotong|disekat|ditamatkan|penamatan|penggantungan|terputus',
  gone: 'dikitar|dipadam|ditamatkan secara kekal|hangus|hilang|kehilangan|kekal|lenyap|terhapus',
  keep: 'elak|kekalkan|lanjutkan|melanjutkan|memastikan|mengekalkan|mengelakkan|supaya|terus menggunakan|teruskan',
  past: 'bermula|dari|diaktifkan pada|dibeli|diterima|mulai|pada|sejak|tarikh|telah ditambah',
  left: 'baki|dalam|dalam tempoh|lagi|selama|tinggal|untuk',
  span: 'lepas|se|sebulan|setiap|yang lalu',
  today: 'hari ini|malam ini',
  tomorrow: 'esok',
  top: 'ditambah nilai|isi semula|muat semula|reload|tambah kredit|tambah nilai|top up',
  spent:
    'bayar|bayaran|beli|berjumlah|bernilai|bil|caj|dikenakan|ditambah|ditolak|hanya|harga|hutang|muat semula|nilai|pembelian|pindahan|pinjaman|reload|sebanyak|sekurang-kurangnya|serendah|tambah nilai|terima|untuk hanya',
  promo:
    'balas|beli|dail|dapatkan|diskaun|eksklusif|ganda|hanya hari ini|langgan|menang|muat turun|nikmati|peluang|percuma|promosi|rebut|tawaran',
  own: 'anda|awak|baki|berjaya|pelanggan|telah aktif|telah diaktifkan',
  otp: 'jangan dedahkan|jangan kongsi|kata laluan|kod|tac',
  bank: 'akaun bank|cimb|duitnow|fpx|kad berakhir|kad debit|kad kredit|penyata|pindahan|pinjaman|rhb|tng',
  other:
    'air selangor|bil elektrik|bungkusan|cukai|insurans|klinik|lesen|penghantar|penghantaran|perpustakaan|pesanan|polisi|pos laju|roadtax|saman|takaful|temujanji|tiket|tnb',
}
