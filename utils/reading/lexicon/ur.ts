import type { Lexicon } from './lexicon'

export const ur: Lexicon = {
  units:
    'ghante|ghanta|گھنٹے;din|dino|dinon|دن;hafta|hafte|ہفتے;mah|mahina|mahine|mahinay|ماہ|مہینے;saal|سال',
  line: 'sim|aap ka number|apka number|number|آپ کا نمبر|نمبر|سم|سم کارڈ|connection|aapki sim|apki sim|اکاؤنٹ',
  credit:
    'balance|بیلنس|آپ کا بیلنس|موجودہ بیلنس|باقی بیلنس|mojuda balance|baqi balance|apka balance|aap ka balance',
  pack: 'offer|bundle|package|پیکج|بنڈل|آفر|انٹرنیٹ|منٹس|muft|مفت|free|mb|gb|mins|sms|ایس ایم ایس|واٹس ایپ|advance|bonus|پیکیج|ایم بی',
  outgoing: 'outgoing|آؤٹ گوئنگ',
  incoming: 'incoming|ان کمنگ',
  recovery: 'bahal*|بحال',
  end: 'میعاد|ختم|تک|khatam|mayaad|miyad|meyaad|valid|validity|expire|expiry|کارآمد|قابل استعمال|مدت|ختم ہو|میعاد ختم|miyaad|muddat',
  until: 'تک|tak|khatam|ختم|se pehle|سے پہلے|expiry|tak valid|tak hai',
  death: 'بند|band|block|بلاک|معطل',
  gone: 'hamesha|مستقل|ہمیشہ',
  keep: 'برقرار|jari rakhne|bachne|جاری رکھنے|band hone se|chalu rakhne|barqarar',
  past: 'کو|se|recharge hua|سے|ko',
  left: 'baqi|باقی|andar|mein|اندر|kay liye|ke liye|liye',
  span: 'har|ہر|pichle',
  today: 'aaj|آج|aj',
  tomorrow: 'kal|کل',
  top: 'recharge|load|ریچارج|لوڈ',
  spent:
    'recharge|load|ریچارج|qeemat|قیمت|charges|sirf|صرف|kam az kam|ادائیگی|kat|adaigi|kata|plus tax|rs|load karain',
  promo:
    'offer|jeetain|hasil|حاصل|dial karain|dial karein|جیتیں|صرف آج|hasil karain|milayen|ملائیں|paain|lagain',
  own: 'آپ|aap|ap|apka|aapka|apki|aapki|aap ka|baqi|باقی|muaziz',
  otp: 'کوڈ|code|پن|pin|otp|شیئر نہ',
  bank: 'بینک|bank|کارڈ|atm|jazzcash|easypaisa',
  other: 'آرڈر|order|parcel|پارسل|delivery|بل|challan|چالان|license|rider',
}
