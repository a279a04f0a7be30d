import type { Lexicon } from './lexicon'

export const hi: Lexicon = {
  units: 'घंटे|घंटा|ghante;दिन|दिनों|din|dino;सप्ताह|हफ्ते|हफ्ता|hafte;महीने|महीना|माह|mahine|mahina;साल|वर्ष|saal',
  line: 'नंबर|सिम|आपका नंबर|आपके नंबर|मोबाइल नंबर|खाता|कनेक्शन|सेवा|सेवाएं|सेवाएँ|sim|apka number|aapka number|नम्बर|sewayein|seva|sevaen|आपकी सिम|प्रीपेड|aapke number',
  credit:
    'बैलेंस|शेष|टॉकटाइम|मुख्य बैलेंस|शेष राशि|मेन बैलेंस|आपका बैलेंस|बकाया बैलेंस|apka balance|main balance|balance|बैलेन्स|talktime',
  pack: 'पैक|डेटा|प्लान|ऑफर|इंटरनेट|मिनट|मुफ्त|फ्री|बोनस|रिचार्ज प्लान|एसएमएस|अनलिमिटेड|plan|pack|डाटा|data|जीबी|gb|offer|unlimited|रोमिंग',
  outgoing: 'आउटगोइंग|outgoing|कॉल करने|जावक',
  incoming: 'इनकमिंग|incoming|कॉल प्राप्त',
  recovery: 'ग्रेस|पुनः सक्रिय|बहाल|grace',
  end: 'वैधता|वैध|समाप्त|समाप्ति|खत्म|मान्य|अवधि|वैलिडिटी|validity|samapt|khatam|khatm|expire|vaidhta|एक्सपायर|समाप्ति तिथि|ख़त्म|expiry|veliditi',
  until:
    'तक|समाप्त|समाप्ति|tak|khatam|को समाप्त|से पहले|को खत्म|se pehle|samapt|अंतिम तिथि|को एक्सपायर|को खत्म|ko khatam|ko samapt|khatm|समाप्ति तिथि|वैधता',
  death: 'बंद|निलंबित|ब्लॉक|band|निष्क्रिय|डिस्कनेक्ट',
  gone: 'स्थायी|हमेशा|रद्द|खो देंगे',
  keep: 'जारी रखने|चालू रखने|बनाए रखने|बचने|जारी रखें|chalu rakhne|jaari rakhne|jari rakhne|एक्टिव रखने',
  past: 'से|दिनांक|रिचार्ज किया|हुआ|को|सक्रिय हुआ|recharge hua|successful|सफल',
  left: 'शेष|बचे|बाकी|अंदर|में|के लिए|bache|baki|ke liye|mein|बचा|शेष हैं|mei',
  span: 'हर|प्रति|पिछले|har',
  today: 'आज|aaj',
  tomorrow: 'कल|kal',
  top: 'रिचार्ज|टॉपअप|recharge|टॉप अप',
  spent:
    'रिचार्ज|का रिचार्ज|recharge|मूल्य|कीमत|शुल्क|भुगतान|सिर्फ|मात्र|न्यूनतम|काटे|केवल|sirf|ka recharge|se recharge|काटा|से रिचार्ज|वाले',
  promo: 'ऑफर|पाएं|जीतें|डायल करें|छूट|मुफ्त|सिर्फ आज|offer|payen|paye|paayein|विशेष|क्लिक|कराएं|लाभ|चुनें',
  own: 'आपका|आपके|आपकी|शेष|apka|aapka|apke|apki|aapki|सक्रिय|aapke',
  otp: 'कोड|ओटीपी|पासवर्ड|otp|किसी को न|साझा न',
  bank: 'बैंक|खाते|कार्ड|एटीएम|बैंक खाता|यूपीआई|ऋण|लोन|ईएमआई|क्रेडिट कार्ड|जमा',
  other: 'डिलीवरी|ऑर्डर|बीमा|बिल|पार्सल|टिकट|पॉलिसी|चालान|बिजली|गैस|परीक्षा|राशन',
}
