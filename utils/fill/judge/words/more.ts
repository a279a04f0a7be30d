import type { WordList } from './word-list'

/** Languages met on forms but not worth a file each: Czech, Finnish, the Nordic ones, Hungarian, Greek, Hebrew, Persian … */
export const more: WordList = {
  phone:
    'mobitel* טלפון* ମୋବାଇଲ* موبایل farsim* puhelin* foon* τηλ puh selfoon* شماره_ثابت waya נייד* matkapuhelin* ଫୋନ* ഫോണ്* ഫോൺ* موبائل* تلفن* ടെലി* ଟେଲିଫୋନ* ফোন* মোবাইল* ਫ਼ੋਨ* ਮੋਬਾਈਲ* ਫੋਨ* টেলিফোন* κινητο* கைபேசி* தொலைபேசி* ఫోన్* మొబైల్* ದೂರವಾಣಿ* ਟੈਲੀਫੋਨ* ફોન* ಮೊಬೈಲ್* മൊബൈൽ* ટેલિફોન* ಫೋನ್* දුරකතන* ስልክ* મોબાઇલ* දුරකථන* ტელეფონ* મોબાઈલ* ໂທລະສັບ finday utas* ਮੋਬਾਇਲ* talrun* მობილურ* taleefan* simanumer* simi ٹیلی* simu ဖုန်း ទូរស័ព្ទ հեռախոս* தொலைப்பேசி* மொபைல்* τηλεφων* ເບີໂທ فون*',
  number:
    'எண் నంబర్ מספר namba ਨੰਬਰ අංකය nomre* αριθμος លេខ broj* નંબર համար* ნომერ* നമ്പർ dugaar* raqam* ಸಂಖ್ಯೆ ቁጥር نمبر ເລກ szam cislo stevilk* شماره နံပါတ် nomir* নম্বর',
  amount:
    'mebleg* পরিমাণ ပမာဏ ទឹកប្រាក់ գումար* თანხა* ਰਕਮ మొత్తం ចំនួនទឹកប្រាក់ መጠን vrednost iznos* ಮೊತ್ತ סכום miqdor* znesek* upphaed mablag ποσο shuma dun தொகை* belop* টাকা* തുക kiasi osszeg* ຈຳນວນເງິນ belob* summa* રકમ castka* මුදල* halaga',
  topUp:
    'incarc* reincarc* شارژ* ເຕີມ toltse* vocha ຕື່ມເງິນ បញ្ចូលលុយ రీఛార్జ్* zaredi feltolt* შევსება* ریچارج* polnit* rimbush* polnjen* রিচার্জ* ரீசார்ஜ்* ανανεωσ* taletid* રિચાર્જ ರೀಚಾರ್ಜ್* റീചാർജ്* kontantkort* լիցքավոր* laddning* cenegle* papild* ladda* טעינ* dopln* dopun* dobit* nadopln* dobij* napoln* konekaar* ဖြည့် הטענ* nadoplat* salio ongeza_salio ਰੀਚਾਰਜ puheaik* ငွေဖြည့် ایزی_لوڈ popuni* zarezhd* pafyll* muda_wa_maongezi tolov* καρτοκινητ* ဘေလ်ဖြည့် රීලෝඩ්',
  country: 'predvolba maakoodi prefix_tari',
  confirm:
    'دوباره gentag* bekreft* bekra* மீண்டும் thibitisha atkartoj* gjenta* megismet* potvrd* vahvist* ponov* επαναλ* επιβεβ* تکرار دوبارہ toista* שוב megerosit* upprep* আবার zopak* pakartok*',
  never:
    'marke דגם merke μοντελο* کد haku مدل jelszo salasana malli μαρκα* znacka קוד slaptazod* losenord keres* hled* typ cauta* חיפוש subiect heslo',
  other:
    'psc azonosit* პირადი* ബാങ്ക് amka כרטיס oib jmbg tranzak* personas_kod* cnp objednav* postansk* personnum* iban זהות tranzac* شناختی utasi αφμ isikukood کارت adoszam cislo_karty emso cislo_uctu ملی variabilni elektromer* opintopist* henkilotun* davcn* rodne asmens_kod* szamla* postna*',
}
