import type { Lexicon } from './lexicon'

export const uz: Lexicon = {
  units: 'soat;kun|kunlik|kunga;hafta;oy|oylik;yil',
  line: 'raqam|raqamingiz|sim|sim-karta|sim karta|hisob|raqamingizni|telefon raqam*|raqami|liniya|abonent|аппарат|рақамингиз|рақам',
  credit:
    "balans|balansingiz|hisobingizda|hisobda|mablag'|mablag|qoldiq|sizning balansingiz|hisobingizdagi|asosiy hisob|баланс|ҳисобингизда|qoldig'i|hisobingiz|hisobingizdagi mablag'",
  pack: "paket|paketi|internet|trafik|gb|mb|daqiqa|daq|sms|bonus|tarif|aksiya|xizmat|xizmati|bepul|bonuslar|пакет|тариф|qo'shimcha|paketingiz|tarif reja*|abonent to'lovi",
  outgoing: "chiquvchi|qo'ng'iroq qilish|чиқувчи",
  incoming: 'kiruvchi|qabul qilish|кирувчи',
  recovery: 'tiklash|qayta tikla*|qayta faol*',
  end: 'amal qiladi|amal qilish|muddati|muddat|tugaydi|yakunlanadi|amal qilish muddati|faol|gacha amal|tugash|муддати|амал қилади|tugaydigan',
  until: 'gacha|-gacha|qadar|tugaydi|yakunlanadi|kuni|гача|kungacha|muddati|tugash sanasi|sanasigacha',
  death: "bloklan*|o'chiril*|to'xtatil*|uzil*|cheklan*|блокла*",
  gone: "yo'qot*|bekor qilin*|o'chirib|butunlay",
  keep: 'saqla*|saqlash|oldini olish|uzaytir*|davom et*',
  past: "dan boshlab|to'ldirildi|faollashtirildi|sana|ulangan|ulandi",
  left: 'qoldi|ichida|keyin|davomida|yana|qolgan',
  span: 'har|oldin|oxirgi',
  today: 'bugun',
  tomorrow: 'ertaga',
  top: "to'ldir*|to'lov|to'ldirish|тўлдир*",
  spent:
    "narx|narxi|to'lov|summa|kamida|faqat|yechildi|yechib|to'ldirildi|to'ldiring|olindi|qarz|sarflandi|tushdi",
  promo: "aksiya|chegirma|yut*|bepul|taklif|sovg'a|sotib oling|ulang",
  own: 'sizning|sizda|qoldi|faollashtirildi|hurmatli|balansingiz|ulandi',
  otp: 'kod|kodi|parol|tasdiqlash|hech kimga',
  bank: "bank|karta|kredit|o'tkazma|click|payme|uzcard|humo|kartangiz",
  other: "yetkaz*|buyurtma|sug'urta|jarima|chipta|kuryer|posilka|kutubxona",
}
