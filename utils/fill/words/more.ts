import type { WordList } from './word-list'

/** Languages met on forms but not worth a file each: Czech, Finnish, the Nordic ones, Hungarian, Greek, Hebrew, Persian … */
export const more: WordList = {
  phone: 'matkapuhelin* puhelin* puh τηλεφων* κινητο* טלפון* נייד* تلفن* موبایل',
  number: 'cislo szam αριθμος מספר شماره',
  amount: 'castka* belop* belob* osszeg* ποσο סכום',
  topUp: 'dobij* dobit* ladda* pafyll* feltolt*',
  country: 'predvolba maakoodi landskod',
  confirm: 'potvrd* vahvist* bekra* bekreft*',
  never: 'heslo hled* salasana haku losenord jelszo keres* cauta* חיפוש קוד',
}
