import type { Lexicon } from './lexicon'

export const tr: Lexicon = {
  units: 'saat|saatlik;gun|gunluk|gune;hafta|haftalik;ay|aylik|aya;yil|yillik',
  line: 'hat|hattiniz|hattin|hattinizin|hattinin|numara|numaraniz|numaran|sim|sim kart|hesap|hattin kullanim|telefon numara*|hatti|hattinizi|numaranizi|faturasiz|faturasiz hattiniz',
  credit:
    "bakiye|bakiyeniz|bakiyen|kalan bakiye|kontor|tl bakiye|ana bakiye|tl'niz|kredi|kullanilabilir bakiye|kontorunuz|kalan tl|guncel bakiye|ana hesap|lira|tl yuk|kalan lira|liraniz",
  pack: 'paket|paketin|paketiniz|tarife|tarifeniz|internet|gb|mb|dakika|dk|sms|bonus|hediye|kampanya|bedava|ek paket|avantaj|ucretsiz|paketi|haftalik paket|sinirsiz|dk.|roaming|hediye bakiye|tarifen|yurt disi',
  outgoing: 'giden arama*|arama yap*|aramalara kapali|giden|arama yapma|disari arama*|tek yon|aramaya',
  incoming: 'gelen arama*|arama al*|gelen|aranma*|cift yon|aranabilir*',
  recovery: 'yeniden acti*|yeniden aktif*|geri alma|yeniden acil*|tekrar acil*|geri al*',
  end: 'gecerli|gecerlilik|gecerlidir|sona erecek|sona erer|sona eriyor|bitis|bitiyor|bitecek|dolacak|doluyor|son kullanma|kullanim suresi|kullanim omru|suresi|son tarih|kullanilabilir|kadar gecerli|kullanim tarihi|son kullanma tarihi|sonlan*|bitis tarihi|suresinin|omru|son kullanim|yenilenecek|yenilenir|gecerlidir|kullanabilir*|son gun',
  until:
    "kadar|tarihine kadar|sona erecek|sona eriyor|bitis tarihi|son kullanma tarihi|dolacak|once|tarihinde|'a kadar|'e kadar|dek|itibariyle|son tarih|son kullanim tarihi|son gun|bitiyor|tarihinden once|tarihine dek|doluyor|doluyor.",
  death: 'kapatil*|kapanac*|kapali|kapan*|iptal*|askiya|pasif*|kullanima kapat*|kisitlan*|kapatma',
  gone: 'kaybed*|silin*|tamamen|geri alin*|kalici*|baskasina|iptal edilecek|tahsis',
  keep: 'korumak|kaybetmemek|devam etmek|icin yukle*|uzat*|acik kalma*|kapanmamasi|kapatilmamasi|kesintisiz|onlemek',
  past: 'itibaren|yuklendi|yapildi|tarihinden itibaren|tarihli|tarihinde yukle*|baslangic|baslayan|alinan|son yukleme|gonderildi|aktif edildi|islem tarihi',
  left: 'kaldi|kalan|icinde|sonra|boyunca|kalmistir|son|sureyle',
  span: 'her|gecen|once|boyu',
  today: 'bugun|bu gece',
  tomorrow: 'yarin',
  top: 'yukle*|tl yukle*|kontor yukle*|yukleme|yuklemen*|yukleyin',
  spent:
    'yukleme|tl yukledi*|yuklediniz|ucret|ucreti|fiyat|tutar|odeme|odeyin|en az|dusuldu|fatura|sadece|yalnizca|ucretle|yuklenmistir|tahsil|borc|borcunuz|yuklemeniz|aylik|yukleyin|karsiligi|bedel*|yukle*|tutari',
  promo:
    'kampanya|kazan*|indirim|firsat|hemen|hediye|bedava|sadece bugun|yazip|gonderin|cekilis|tikla*|kacirma*|faydalan*|satin al*',
  own: 'kalan|tanimlan*|bakiyeniz|paketiniz|hattiniz|degerli|sayin|aktif*|bulunmaktadir|satin aldiginiz|kullanabilir*',
  otp: 'sifre|dogrulama kodu|kod|kodu|onay kodu|tek kullanimlik|paylasmayin|guvenlik kodu|giris|parola|kodunuz',
  bank: 'banka|bankasi|kredi karti|kart|hesabiniza|eft|havale|iban|ziraat|garanti|akbank|is bankasi|ekstre|asgari|yapi kredi|kartiniz|vadesi|maas|fast|hesabinizdan|hesabinizdaki',
  other:
    'kargo|teslim*|siparis|randevu|sigorta|police|fatura|gonderiniz|rezervasyon|kargonuz|ptt|bilet|ceza|muayene|subemiz|ogrenci|uyelik|uyeliginiz|kutuphane|odunc|sinav|doktor|hastane|kiralama|pasaport|istanbulkart',
}
