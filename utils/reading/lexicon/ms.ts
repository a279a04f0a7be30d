import type { Lexicon } from './lexicon'

export const ms: Lexicon = {
  units: 'jam;hari;minggu;bulan|bln;tahun',
  line: 'nombor|no|kad sim|sim|talian|akaun|talian anda|nombor anda|akaun anda|tempoh aktif|tempoh sah|nombor telefon|prabayar|prepaid|tempoh sah laku|tempoh aktif akaun',
  credit:
    'baki|baki anda|kredit|baki akaun|baki kredit|akaun utama|baki utama|baki akaun utama|kredit anda|baki akaun anda|baki semasa|bal|baki talktime|baki kredit anda',
  pack: 'pakej|pelan|data|internet|bonus|percuma|minit|sms|tawaran|gb|mb|pas|langganan|kuota|kredit bonus|baki bonus|kredit percuma|promosi|pas internet|ganjaran|add-on|tanpa had|panggilan tanpa had|kredit bonus',
  outgoing: 'panggilan keluar|membuat panggilan|buat panggilan',
  incoming: 'panggilan masuk|menerima panggilan|terima panggilan',
  recovery:
    'tempoh tangguh|tangguh|diaktifkan semula|pengaktifan semula|tempoh ihsan|mengaktifkan semula|tempoh grace',
  end: 'sah|sah sehingga|sah hingga|tamat|tamat tempoh|luput|tarikh luput|tempoh sah|berakhir|tarikh tamat|aktif sehingga|aktif hingga|tempoh sah laku|akan tamat|sah laku|tamat pada|sah untuk|tarikh tamat tempoh|tempoh|akan luput',
  until:
    'hingga|sehingga|sebelum|pada|tamat|tamat pada|tarikh luput|sah sehingga|selewat-lewatnya|luput pada|hgga|sampai|tamat tempoh pada|sah hingga|berakhir pada|tarikh tamat|hingga jam',
  death: 'digantung|ditamatkan|disekat|dinyahaktif*|penamatan|penggantungan|dinyahaktifkan|dipotong|terputus',
  gone: 'kehilangan|hilang|dipadam|ditamatkan secara kekal|kekal|hangus|lenyap|terhapus|dikitar',
  keep: 'mengekalkan|kekalkan|elak|mengelakkan|terus menggunakan|lanjutkan|memastikan|melanjutkan|teruskan|supaya',
  past: 'pada|sejak|mulai|telah ditambah|tarikh|dari|bermula|diterima|diaktifkan pada|dibeli',
  left: 'lagi|baki|dalam|selama|tinggal|untuk|dalam tempoh|sah untuk',
  span: 'setiap|lepas|sebulan|yang lalu|se',
  today: 'hari ini|malam ini',
  tomorrow: 'esok',
  top: 'tambah nilai|topup|top up|reload|isi semula|muat semula|tambah kredit|ditambah nilai',
  spent:
    'tambah nilai|harga|caj|bayaran|bayar|minimum|hanya|ditolak|bil|sebanyak|serendah|topup|reload|bernilai|berjumlah|beli|pembelian|terima|pindahan|serendah|dikenakan|ditambah|nilai|untuk hanya|sekurang-kurangnya|hutang|pinjaman|muat semula',
  promo:
    'promosi|menang|diskaun|percuma|dapatkan|dail|hanya hari ini|tawaran|nikmati|langgan|balas|beli|peluang|muat turun|eksklusif|rebut|ganda',
  own: 'anda|baki|berjaya|telah diaktifkan|pelanggan|awak|telah aktif',
  otp: 'kod|kod pengesahan|jangan kongsi|kata laluan|tac|pin|jangan dedahkan|otp',
  bank: 'bank|kad kredit|pindahan|maybank|cimb|pinjaman|tng|duitnow|kad debit|akaun bank|rhb|fpx|deposit|public bank|penyata|kad berakhir',
  other:
    'bungkusan|penghantaran|pesanan|temujanji|insurans|polisi|saman|bil elektrik|tiket|pos laju|lesen|tnb|air selangor|cukai|perpustakaan|klinik|parcel|takaful|penghantar|roadtax',
}
