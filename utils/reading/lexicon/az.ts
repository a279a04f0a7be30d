import type { Lexicon } from './lexicon'

export const az: Lexicon = {
  units: 'saat;gun|gunluk;hefte;ay|ayliq;il',
  line: 'nomre|nomreniz|nömrə|sim|sim-kart|hesab|xett|nomrenin|nömrəniz|hesabiniz|nomreye|abunecilik',
  credit:
    'balans|balansiniz|balansınız|qaliq|hesabinizda|cari balans|əsas balans|esas balans|balansda|kontur|balansınızda|balansinizda',
  pack: 'paket|paketi|internet|gb|mb|mbayt|gbayt|deqiqe|dəqiqə|sms|bonus|hediyye|kampaniya|pulsuz|tarif|bonus balans|hədiyyə|paketin',
  outgoing: 'gedən|geden|cixan|çıxan|zeng etmek|zəng etmək|xaric olan|çıxan zəng|cixis',
  incoming: 'gelen|gələn|daxil olan|giris|gələn zəng',
  recovery: 'berpa|bərpa|yeniden aktiv',
  end: 'etibarlidir|etibarlıdır|bitir|bitecek|bitəcək|basa catir|başa çatır|muddeti|müddəti|aktivdir|etibarlı|qüvvədədir|istifade|basa catacaq|başa çatacaq|son tarix|kecerlidir|qədər|keçərlidir|istifadə müddəti|etibarliliq',
  until:
    'qeder|qədər|dek|-dek|-dək|dək|tarixinedek|tarixinədək|tarixine qeder|tarixinə qədər|bitir|son tarix|tarixinde|tarixində|bitmə tarixi|tarixinədek|kimi',
  death: 'baglanac*|bağlanac*|dayandiril*|dayandırıl*|deaktiv*|bloklan*|legv|ləğv|mehdudlas*|məhdudlaş*',
  gone: 'itir*|silin*|qaytaril*|birdefelik|birdəfəlik',
  keep: 'saxla*|itirmemek|itirməmək|qarsisini|uzat*|davam etmek|davam etmək',
  past: 'yuklendi|yükləndi|aktivlesdi|aktivləşdi|baslayaraq|tarix|artirildi|artırıldı',
  left: 'qalib|qalıb|erzinde|ərzində|sonra|qaldı|qaldi|müddətində|qalmisdir',
  span: 'her|hər|evvel|əvvəl|son',
  today: 'bu gun|bugun|bu gün',
  tomorrow: 'sabah',
  top: 'artir*|artır*|yukle*|yüklə*|köçür|balansi artir',
  spent:
    'artirildi|artırıldı|qiymet|qiymət|haqq|odenis|ödəniş|mebleg|məbləğ|minimum|azi|azı|yalniz|yalnız|odeyin|xidmet haqqi|yükləndi|silindi|borc|çıxıldı|cixildi|tutuldu|artirin',
  promo: 'kampaniya|endirim|qazan*|pulsuz|teklif|təklif|sifaris|sifariş|qosul*|qoşul*|hədiyyə',
  own: 'sizin|qalib|qalıb|aktivlesdi|balansiniz|aktivdir|hormetli|hörmətli|balansınız',
  otp: 'kod|kodu|sifre|şifrə|tesdiq|təsdiq|parol|birdəfəlik kod',
  bank: 'bank|kart|kredit|kocurme|köçürmə|kapital|bankomat|hesabdan',
  other:
    'catdirilma|çatdırılma|sifarisiniz|sifarişiniz|baglama|bağlama|sigorta|sığorta|cerime|cərimə|bilet|kuryer|kitabxana|görüş|poct|poçt',
}
