import type { Lexicon } from './lexicon'

export const pl: Lexicon = {
  units:
    'godzina|godziny|godzin|godz;dzien|dni|dnia;tydzien|tygodnie|tygodni;miesiac|miesiace|miesiecy|mies;rok|lata|lat',
  line: 'numer|numeru|karta|karty|konto|konta|karta sim|sim|twoj numer|numer telefonu|abonament|karte|twoje konto',
  credit:
    'saldo|stan konta|srodki|srodkow|na koncie|konto glowne|stan srodkow|stan konta glownego|srodki na koncie|dostepne srodki|kwota na koncie|konta glownego|konto podstawowe|stan|pieniadze|doladowanie',
  pack: 'pakiet|pakiety|pakietu|bonus|bonusy|promocja|promocyjne|promocyjny|internet|internetu|gb|mb|minuty|minut|min|sms|oferta|usluga|uslugi|taryfa|gratis|darmowe|gb internetu|srodki promocyjne|konto promocyjne|konto bonusowe|bonusowe|nielimitowan*|bez limitu|srodki bonusowe|rozmowy i|roaming|cykl|prezent|konta promocyjnego|rozmowy bez',
  outgoing:
    'wychodzac*|wykonywa*|dzwonic|polaczenia wychodzace|dzwonienie|wykonywania polaczen|rozmow wychodzacych',
  incoming:
    'przychodzac*|odbier*|polaczenia przychodzace|odbieranie|odbierania polaczen|polaczen przychodzacych|na odbieranie',
  recovery: 'karencj*|przywroc*|odzysk*|reaktyw*|okres karencji',
  end: 'wazne|wazny|wazna|waznosc|waznosci|wazne do|wazny do|termin|termin waznosci|wygasa|wygasnie|wygasniecie|konczy|konczy sie|skonczy|traci waznosc|data waznosci|aktywne do|aktywny do|uplywa|aktywna do|do wykorzystania|okres waznosci|dostepne do|waznego|aktywny|zakonczy|konca|koniec',
  until:
    'do|do dnia|do konca|wazne do|waznosci|wygasa|nie pozniej niz|konczy sie|przed|uplywa|termin|uplywa dnia|wazne do dnia|data waznosci|wygasnie|waznosc|do godz|najpozniej',
  death: 'zablokowan*|blokad*|zawieszon*|wylaczon*|dezaktyw*|nieaktywn*|zawiesz*|wylaczeni*|rozwiazan*',
  gone: 'stracisz|utracisz|utrata|utraty|straci|bezpowrotnie|usuniet*|skasowan*|wykasowan*|ostateczn*|utraci|utracic|przepad*|wygasniecie numeru',
  keep: 'zachowac|zachowaj|uniknac|aby uniknac|zeby nie|przedluzyc|przedluz|utrzymac|dalej korzystac|nie stracic|nadal korzystac|zachowania',
  past: 'od|z dnia|doladowano|aktywowano|wlaczono|data|dnia|ostatnie doladowanie|na dzien|pobrano|od dnia|dnia',
  left: 'pozostalo|zostalo|jeszcze|za|w ciagu|przez|pozostaly|pozostaje|kolejne',
  span: 'kazde|co|temu|ostatnie|ostatnich|przez ostatnie',
  today: 'dzis|dzisiaj',
  tomorrow: 'jutro',
  top: 'doladow*|doladuj|zasil*',
  spent:
    'doladowanie za|doladuj|doladowanie|doladowano|koszt|kosztuje|cena|oplata|kwota|zaplac|pobrano|minimum|co najmniej|tylko|za jedyne|za|od|faktura|przelew|min|doladowaniu|zasilono|wykorzystano|naliczono|zl/min|pozyczka|zadluzenie|otrzymujesz',
  promo:
    'promocja|wygraj|rabat|oferta|odbierz|zyskaj|gratis|tylko dzis|wlacz|kup|skorzystaj|konkurs|loteria|wyslij|zamow|sprawdz|znizka|kod rabatowy|odpisz|kliknij',
  own: 'twoj|twoje|twoja|masz|pozostalo|aktywny|aktywna|wlaczono|zostalo|panstwa|posiadasz|zostaly|aktywowano|do wykorzystania|dostepne',
  otp: 'kod|kod weryfikacyjny|haslo|pin|nie udostepniaj|kod autoryzacyjny|sms-kod|autoryzacj*|logowan*|jednorazow*',
  bank: 'bank|karta kredytowa|przelew|rachunek|rachunku|pko|mbank|iban|kredyt|blik|bankomat|lokata|santander|karta nr|pekao|saldo karty|ing|wplata|wyplata|transakcj*',
  other:
    'paczka|przesylka|dostawa|kurier|zamowienie|wizyta|ubezpieczeni*|biblioteka|polisa|faktura|paczkomat|inpost|rata|lot|bilet|allegro|odbior|rezerwacj*|mandat|lekarz|badanie|odbioru|oc|ksiazk*|przychodni*|karnet|przeglad|recepta|wypozyczon*|hotel|parking',
}
