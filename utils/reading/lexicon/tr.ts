import type { Lexicon } from './lexicon'

export const tr: Lexicon = {
  units: 'saat|saatlik;gun|gune|gunluk;hafta|haftalik;ay|aya|aylik;yil|yillik',
  line: 'faturasiz|faturasiz hattiniz|hat|hatti|hattin|hattiniz|hattinizin|hesap|numara|numaranizi|sim kart|telefon numara*',
  credit:
    "ana hesap|bakiye|bakiyeniz|kalan bakiye|kalan lira|kalan tl|kontor|kontorunuz|kredi|kullanilabilir bakiye|lira|liraniz|tl bakiye|tl yuk|tl'niz",
  pack: 'avantaj|bedava|dakika|dk|dk.|ek paket|haftalik paket|hediye|hediye bakiye|kampanya|paketi|paketiniz|sinirsiz|tarife|ucretsiz|yurt disi',
  outgoing: 'arama yap*|aramalara kapali|aramaya|disari arama*|giden|giden arama*|tek yon',
  incoming: 'arama al*|aranabilir*|aranma*|cift yon|gelen|gelen arama*',
  recovery: 'geri al*|tekrar acil*|yeniden acil*|yeniden acti*|yeniden aktif*',
  end: 'bitecek|bitis|gecerli|kadar gecerli|kullanabilir*|kullanilabilir|kullanim tarihi|omru|son kullanim|son kullanma|sona erer|sonlan*|suresi|yenilenecek|yenilenir',
  last: 'bitis tarihi|bitiyor|dolacak|doluyor|son gun|son kullanma tarihi|son tarih|sona erecek|sona eriyor',
  until: 'dek|doluyor.|itibariyle|kadar|once|son kullanim tarihi|tarihinde|tarihinden once|tarihine dek',
  then: 'sonra',
  death: 'askiya|iptal*|kapali|kapan*|kapatil*|kapatma|kisitlan*|kullanima kapat*|pasif*',
  gone: 'baskasina|geri alin*|iptal edilecek|kalici*|kaybed*|silin*|tahsis|tamamen',
  keep: 'acik kalma*|aksi halde|aksi takdirde|devam etmek|icin yukle*|kapanmamasi|kapatilmamasi|kaybetmemek|kesintisiz|korumak|onlemek|uzat*',
  past: 'aktif edildi|alinan|baslangic|baslayan|gonderildi|islem tarihi|itibaren|son yukleme|tarihinde yukle*|tarihinden itibaren|tarihli|yapildi|yuklendi',
  left: 'boyunca|icinde|kalan|kaldi|kalmistir|son|sonra|sureyle',
  span: 'boyu|gecen|her|once',
  today: 'bu gece|bugun',
  tomorrow: 'yarin',
  top: 'kontor yukle*|tl yukle*|yukle*',
  spent:
    'aylik|bedel*|borc|borcunuz|dusuldu|en az|fatura|fiyat|karsiligi|odeme|odeyin|sadece|tahsil|tl yukledi*|tutari|ucreti|yalnizca|yukle*',
  moved: 'gonderildi|harcama|havale',
  promo:
    'bedava|cekilis|faydalan*|firsat|gonderin|hediye|hemen|indirim|kacirma*|kampanya|kazan*|sadece bugun|satin al*|tikla*|yazip',
  own: 'aktif*|bakiyeniz|bulunmaktadir|degerli|hattiniz|kalan|kullanabilir*|paketiniz|satin aldiginiz|sayin|tanimlan*',
  otp: 'giris|kod|kodu|kodunuz|parola|paylasmayin|sifre|tek kullanimlik',
  bank: 'akbank|asgari|banka|bankasi|eft|ekstre|fast|garanti|havale|hesabiniza|kart|kartiniz|kredi karti|maas|vadesi|yapi kredi|ziraat',
  other:
    'bilet|ceza|doktor|fatura|gonderiniz|hastane|hgs|kargo|kargonuz|kiralama|kutuphane|muayene|odunc|ogrenci|pasaport|police|ptt|randevu|rezervasyon|sigorta|sinav|siparis|subemiz|teslim*|uyeliginiz|uyelik',
}
