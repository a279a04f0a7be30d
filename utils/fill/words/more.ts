import type { WordList } from './word-list'

/** Languages met on forms but not worth a file each: Czech, Finnish, the Nordic ones, Hungarian, Greek, Hebrew, Persian … */
export const more: WordList = {
  phone: 'matkapuhelin* puhelin* puh τηλεφων* κινητο* טלפון* הטלפון נייד* تلفن* موبایل simu',
  number: 'cislo szam αριθμος מספר شماره',
  amount: 'castka* belopp* belob* belop* osszeg* ποσο סכום iznos*',
  topUp: 'dobij* dobit* ladda* pafyll* opfyld* feltolt* טעינה شارژ',
  country: 'predvolba maakoodi landskod landekode',
  confirm: 'potvrd* vahvista* bekraft* bekreft*',
  never: 'heslo hled* salasana haku losenord jelszo keres* cauta* αναζητηση חיפוש קוד جستجو',
}
