import type { WordList } from './word-list'

export const hi: WordList = {
  phone: 'फ़ोन* फोन* मोबाइल* टेलीफोन',
  number: 'नंबर नम्बर संख्या',
  amount: 'राशि रकम',
  price: 'कीमत मूल्य प्लान',
  topUp: 'रिचार्ज* प्रीपेड',
  country: 'देश',
  confirm: 'पुष्टि दोबारा',
  voucher: 'वाउचर',
  never: 'कोड ओटीपी पासवर्ड खोज* ऑपरेटर मात्रा प्रकार पिन',
  other: 'ईमेल तारीख जन्म* कार्ड आधार ऑर्डर बैंक',
  account: 'ग्राहक खाता उपभोक्ता',
  bound: 'न्यूनतम अधिकतम कुल शेष शुल्क वेतन छूट',
}
