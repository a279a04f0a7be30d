import type { Lexicon } from './lexicon'

export const az: Lexicon = {
  units: 'saat;gun|gunluk;hefte;ay|ayliq;il',
  line: 'abunecilik|hesab|hesabiniz|nomre|nomrenin|nomreniz|nomreye|nömrəniz|sim-kart|xett',
  credit: 'balans|balansiniz|hesabinizda|kontur|qaliq',
  pack: 'bonus balans|deqiqe|dəqiqə|gbayt|hediyye|hədiyyə|kampaniya|mbayt|paketi|pulsuz|tarif',
  outgoing: 'cixan|cixis|geden|gedən|xaric olan|zeng etmek|zəng etmək',
  incoming: 'daxil olan|gelen|giris|gələn',
  recovery: 'berpa|bərpa|yeniden aktiv',
  end: 'aktivdir|basa catacaq|basa catir|bitecek|bitəcək|etibarlı|istifade|kecerlidir|keçərlidir|muddeti|müddəti|qüvvədədir',
  last: 'bitir|qədər|son tarix',
  until:
    '-dek|-dək|bitmə tarixi|dek|dək|kimi|qeder|tarixinde|tarixinedek|tarixinə qədər|tarixinədek|tarixinədək',
  death: 'baglanac*|bloklan*|dayandiril*|deaktiv*|legv|ləğv|mehdudlas*|məhdudlaş*',
  gone: 'birdefelik|birdəfəlik|itir*|qaytaril*|silin*',
  keep: 'davam etmek|davam etmək|itirmemek|itirməmək|qarsisini|saxla*|uzat*',
  past: 'aktivlesdi|aktivləşdi|artirildi|baslayaraq|tarix|yuklendi|yükləndi',
  left: 'erzinde|müddətində|qaldı|qalib|qalmisdir|sonra|ərzində',
  span: 'evvel|her|hər|son|əvvəl',
  today: 'bu gun|bugun',
  tomorrow: 'sabah',
  top: 'artir*|balansi artir|köçür|yukle*|yüklə*',
  spent:
    'artirildi|artirin|azi|borc|haqq|mebleg|məbləğ|odenis|odeyin|qiymet|qiymət|silindi|tutuldu|xidmet haqqi|yalniz|yükləndi|çıxıldı|ödəniş',
  promo: 'endirim|hədiyyə|kampaniya|pulsuz|qazan*|qosul*|sifaris|teklif|təklif',
  own: 'aktivdir|aktivlesdi|balansiniz|hormetli|hörmətli|qalib|sizin',
  otp: 'birdəfəlik kod|kod|kodu|parol|sifre|tesdiq|təsdiq',
  bank: 'bankomat|hesabdan|kapital|kart|kocurme|kredit',
  other: 'baglama|bilet|catdirilma|cerime|cərimə|görüş|kitabxana|kuryer|poct|sifarisiniz|sigorta',
}
