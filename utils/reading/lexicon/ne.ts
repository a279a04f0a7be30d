import type { Lexicon } from './lexicon'

export const ne: Lexicon = {
  units: 'घण्टा;दिन;हप्ता;महिना;वर्ष',
  line: 'sim ko|खाता|तपाईंको नम्बर|नम्बर|सिम',
  credit: 'बाँकी रकम|ब्यालेन्स|मौज्दात|शेष रकम',
  pack: 'अफर|डाटा|नि:शुल्क|प्याक|प्याकेज|बोनस|मिनेट',
  end: 'myaad|myad|samapt|अवधि|बहाल|मान्य|म्याद|सकिँदै',
  last: 'सकिने|समाप्त',
  until: 'bhitra|sakine|samma|अघि|भित्र|सम्म',
  death: 'banda|बन्द|रोक्का',
  keep: 'निरन्तर',
  left: 'baki|bhitra|बाँकी|भित्र',
  today: 'आज',
  tomorrow: 'भोलि',
  top: 'रिचार्ज',
  spent: 'मात्र|मूल्य|रिचार्ज|शुल्क',
  promo: 'अफर|डायल गर्नुहोस्|पाउनुहोस्',
  own: 'tapaiko|तपाईंको|तपाईंसँग|तपाईको',
  otp: 'कोड|पासवर्ड',
  bank: 'कार्ड|खातामा|बैंक',
  other: 'अर्डर|डेलिभरी|महसुल',
}
