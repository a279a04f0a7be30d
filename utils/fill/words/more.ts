import type { WordList } from './word-list'

/** Languages met on forms but not worth a file each: cs sk fi sv da nb hu ro el he fa bg hr bn sw tl. */
export const more: WordList = {
  phone:
    'matkapuhelin* puhelin* puh kannykka* τηλεφων* κινητο* טלפון* הטלפון נייד* פלאפון* סלולר* تلفن* موبایل شماره_تلفن شماره_موبایل همراه mobitel* sími মোবাইল* ফোন* simu nambari_ya_simu numero_ng_telepono',
  number: 'cislo szam broj αριθμος מספר شماره নম্বর nambari',
  amount:
    'castka* vyska_dobiti maara summa belopp* belob* belop* osszeg* ποσο סכום iznos* পরিমাণ kiasi halaga',
  price: 'hinta pris ar pret τιμη מחיר قیمت',
  topUp:
    'dobit* dobijan* nabit* kredit* lataa* ladda* pafyll* opfyld* fyll_pa feltolt* reincarc* ανανεωση טעינה شارژ зареди nadoplat* nadopuna ছ',
  country: 'predvolba kod_zeme maakoodi landskod landekode orszaghivo κωδικος_χωρας',
  area: 'suuntanumero riktnummer korzet',
  confirm:
    'potvrd* zopakuj* znovu vahvista* uudelleen bekrafta* bekraeft* bekreft* igen gentag ismet* megerosit* אישור تکرار',
  never:
    'heslo hledat* vyhled* hladat salasana haku hae etsi losenord sok sog sok* jelszo keres* cauta* αναζητηση סיסמה חיפוש קוד رمز_عبور جستجو парола търси pretraga lozinka aktivacni_kod',
  other: 'psc postinumero iranyitoszam مייل ایمیل rodne_cislo cislo_karty',
  success: 'uspesne hotovo onnistui lyckades sikeres* επιτυχ* הצלחה موفق*',
}
