import type { Lexicon } from './lexicon'

export const uz: Lexicon = {
  units: 'soat;kun|kunga|kunlik;hafta;oy|oylik;yil',
  line: 'abonent|hisob|liniya|raqami|raqamingiz|sim karta|sim-karta|telefon raqam*|аппарат|рақам|рақамингиз',
  credit:
    "asosiy hisob|balans|balansingiz|hisobda|hisobingiz|hisobingizdagi|mablag|mablag'|qoldig'i|qoldiq|sizning balansingiz|баланс|ҳисобингизда",
  pack: "abonent to'lovi|aksiya|bepul|bonuslar|daq|daqiqa|paketi|paketingiz|qo'shimcha|tarif|tarif reja*|trafik|xizmati|пакет|тариф",
  outgoing: "chiquvchi|qo'ng'iroq qilish|чиқувчи",
  incoming: 'kiruvchi|qabul qilish|кирувчи',
  recovery: 'qayta faol*|qayta tikla*|tiklash',
  end: 'amal qiladi|amal qilish|amal qilish muddati|faol|gacha amal|muddat|muddati|tugash|tugaydi|tugaydigan|yakunlanadi|амал қилади|муддати',
  until: '-gacha|gacha|kungacha|kuni|muddati|qadar|sanasigacha|tugash sanasi|tugaydi|yakunlanadi|гача',
  death: "bloklan*|cheklan*|o'chiril*|to'xtatil*|uzil*|блокла*",
  gone: "bekor qilin*|butunlay|o'chirib|yo'qot*",
  keep: 'davom et*|oldini olish|saqla*|uzaytir*',
  past: "dan boshlab|faollashtirildi|sana|to'ldirildi|ulandi|ulangan",
  left: 'davomida|ichida|keyin|qoldi|qolgan|yana',
  span: 'har|oldin|oxirgi',
  today: 'bugun',
  tomorrow: 'ertaga',
  top: "to'ldir*|to'lov|тўлдир*",
  spent:
    "faqat|kamida|narxi|olindi|qarz|sarflandi|summa|to'ldirildi|to'ldiring|to'lov|tushdi|yechib|yechildi",
  promo: "aksiya|bepul|chegirma|sotib oling|sovg'a|taklif|ulang|yut*",
  own: 'balansingiz|faollashtirildi|hurmatli|qoldi|sizda|sizning|ulandi',
  otp: 'hech kimga|kod|kodi|parol|tasdiqlash',
  bank: "click|humo|karta|kartangiz|kredit|o'tkazma|payme|uzcard",
  other: "buyurtma|chipta|jarima|kuryer|kutubxona|posilka|sug'urta|yetkaz*",
}
