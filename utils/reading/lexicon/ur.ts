import type { Lexicon } from './lexicon'

export const ur: Lexicon = {
  units:
    'ghanta|ghante|گھنٹے;din|dino|dinon|دن;hafta|hafte|ہفتے;mah|mahina|mahinay|mahine|ماہ|مہینے;saal|سال',
  line: 'aap ka number|aapki sim|apka number|apki sim|آپ کا نمبر|اکاؤنٹ|سم|سم کارڈ|نمبر',
  credit:
    'aap ka balance|apka balance|balance|baqi balance|mojuda balance|آپ کا بیلنس|باقی بیلنس|بیلنس|موجودہ بیلنس',
  pack: 'advance|muft|آفر|انٹرنیٹ|ایس ایم ایس|ایم بی|بنڈل|مفت|منٹس|واٹس ایپ|پیکج|پیکیج',
  outgoing: 'آؤٹ گوئنگ',
  incoming: 'ان کمنگ',
  recovery: 'bahal*|بحال',
  end: 'expire|mayaad|meyaad|miyaad|miyad|muddat|valid|validity|ختم ہو|قابل استعمال|مدت|میعاد|میعاد ختم|کارآمد',
  last: 'khatam|تک|ختم',
  until: 'se pehle|tak|tak hai|tak valid|سے پہلے',
  death: 'band|block|بلاک|بند|معطل',
  gone: 'hamesha|مستقل|ہمیشہ',
  keep: 'bachne|band hone se|barqarar|chalu rakhne|jari rakhne|برقرار|جاری رکھنے',
  past: 'ko|recharge hua|se|سے|کو',
  left: 'andar|baqi|kay liye|ke liye|liye|mein|اندر|باقی',
  span: 'har|pichle|ہر',
  today: 'aaj|aj|آج',
  tomorrow: 'kal|کل',
  top: 'load|ریچارج|لوڈ',
  spent: 'adaigi|kam az kam|kat|kata|load|load karain|plus tax|qeemat|rs|sirf|ادائیگی|ریچارج|صرف|قیمت',
  debt: 'advance|katay jayenge|udhar',
  promo: 'hasil|jeetain|lagain|milayen|paain|جیتیں|حاصل|صرف آج|ملائیں',
  own: 'aap|aapka|aapki|ap|apka|apki|baqi|muaziz|آپ|باقی',
  otp: 'code|شیئر نہ|پن|کوڈ',
  bank: 'بینک|کارڈ',
  other: 'challan|rider|آرڈر|بل|پارسل|چالان',
}
