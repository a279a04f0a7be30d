import type { WordList } from './word-list'

export const hi: WordList = {
  phone: 'फ़ोन* फोन* मोबाइल* मोबाईल*',
  number: 'नंबर संख्या',
  amount: 'राशि रकम रुपये',
  price: 'मूल्य प्लान',
  topUp: 'रिचार्ज* प्रीपेड',
  country: 'देश',
  confirm: 'पुष्टि दोबारा',
  never: 'कोड पासवर्ड खोज* मात्रा प्रकार पिन ओटीपी विषय',
  other: 'ईमेल तारीख जन्म* कार्ड आधार उपभोक्ता मीटर',
  account: 'ग्राहक खाता',
  bound: 'न्यूनतम कुल शेष शुल्क',
}
