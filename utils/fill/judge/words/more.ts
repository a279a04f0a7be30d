import type { WordList } from './word-list'

/** Languages met on forms but not worth a file each: Czech, Finnish, the Nordic ones, Hungarian, Greek, Hebrew, Persian … */
export const more: WordList = {
  phone:
    'matkapuhelin* puhelin* puh τηλεφων* κινητο* טלפון* נייד* تلفن* موبایل মোবাইল* ফোন* simu mobil_nr ስልክ* ٹیلی* فون* موبائل* ഫോൺ* మొబైల్* கைபேசி* ફોન* mobitel* հեռախոս* ტელეფონ* მობილურ* utas* ទូរស័ព្ទ ເບີໂທ ໂທລະສັບ ဖုန်း දුරකථන* தொலைபேசி* மொபைல்* waya talrun* മൊബൈൽ* મોબાઇલ* મોબાઈલ* ਮੋਬਾਈਲ* ಮೊಬೈಲ್* selfoon* taleefan* farsim* simi simanumer* finday شماره_ثابت ટેલિફોન* ଫୋନ* ଟେଲିଫୋନ* ମୋବାଇଲ* දුරකතන* foon* ਫੋਨ* ਫ਼ੋਨ* ਟੈਲੀਫੋਨ* ਮੋਬਾਇਲ* টেলিফোন* ದೂರವಾಣಿ* ಫೋನ್* ఫోన్* ടെലി* ഫോണ്* தொலைப்பேசி*',
  number:
    'নম্বর namba cislo szam αριθμος מספר شماره ቁጥር broj* stevilk* nomre* nomir* raqam* dugaar* ნომერ* համար* លេខ ເລກ နံပါတ် අංකය எண் નંબર ਨੰਬਰ ಸಂಖ್ಯೆ నంబర్ നമ്പർ نمبر',
  amount:
    'টাকা* পরিমাণ kiasi halaga castka* belop* belob* osszeg* ποσο סכום መጠን summa* znesek* miqdor* mebleg* మొత్తం ಮೊತ್ತ തുക રકમ ਰਕਮ upphaed ទឹកប្រាក់ vrednost iznos* mablag თანხა* գումար* dun ចំនួនទឹកប្រាក់ ຈຳນວນເງິນ ပမာဏ මුදල* தொகை* shuma',
  topUp:
    'dobij* dobit* ladda* pafyll* feltolt* vocha salio ongeza_salio muda_wa_maongezi reincarc* incarc* dopln* dopun* ανανεωσ* καρτοκινητ* kontantkort* taletid* laddning* toltse* রিচার্জ* ایزی_لوڈ شارژ* popuni* zaredi nadoplat* zarezhd* შევსება* լիցքավոր* បញ្ចូលលុយ ຕື່ມເງິນ ငွေဖြည့် ဘေလ်ဖြည့် nadopln* papild* polnjen* napoln* polnit* konekaar* puheaik* cenegle* tolov* טעינ* הטענ* ریچارج* ரீசார்ஜ்* రీఛార్జ్* ರೀಚಾರ್ಜ್* റീചാർജ്* રિચાર્જ ਰੀਚਾਰਜ රීලෝඩ් ເຕີມ ဖြည့် rimbush* balansin_artir*',
  country: 'predvolba maakoodi prefix_tari',
  confirm:
    'potvrd* vahvist* bekra* bekreft* upprep* gjenta* gentag* toista* zopak* megismet* επαναλ* επιβεβ* pakartok* atkartoj* ponov* megerosit* שוב تکرار دوباره دوبارہ আবার மீண்டும் thibitisha',
  never:
    'malli μοντελο* μαρκα* דגם مدل slaptazod* کد heslo hled* salasana haku losenord jelszo keres* cauta* חיפוש קוד znacka merke marke subiect typ',
  other:
    'personnum* αφμ amka oib jmbg cnp rodne cislo_uctu cislo_karty iban objednav* opintopist* henkilotun* szamla* utasi adoszam isikukood davcn* emso זהות כרטיס کارت ملی شناختی პირადი* ബാങ്ക് variabilni psc azonosit* asmens_kod* personas_kod* elektromer* postansk* postna* tranzac* tranzak*',
}
