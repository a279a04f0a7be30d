import type { Lexicon } from './lexicon'

export const pl: Lexicon = {
  units: 'godz|godzin;dni|dnia|dzien;tydzien|tygodni;mies|miesiac|miesiecy;lat|lata|rok',
  line: 'abonament|karta|konta|numer telefonu|numeru|twoj numer|twoje konto',
  credit:
    'doladowanie|dostepne srodki|konta glownego|konto glowne|konto podstawowe|kwota na koncie|na koncie|pieniadze|saldo|srodki|stan|stan konta',
  pack: 'bez limitu|bonusy|cykl|darmowe|gratis|internetu|konta promocyjnego|konto bonusowe|konto promocyjne|minuty|nielimitowan*|oferta|pakiety|prezent|promocja|promocyjny|rozmowy i|srodki bonusowe|srodki promocyjne|taryfa|usluga',
  outgoing: 'dzwonic|dzwonienie|polaczenia wychodzace|rozmow wychodzacych|wychodz*|wykonywa*',
  incoming: 'na odbieranie|odbier*|polaczen przychodzacych|polaczenia przychodzace|przychodz*',
  recovery: 'karencj*|odzysk*|okres karencji|przywroc*|reaktyw*',
  end: 'aktywna do|aktywne do|aktywny|aktywny do|do wykorzystania|dostepne do|konca|konczy|koniec|okres waznosci|skonczy|termin waznosci|traci waznosc|waznego|wazny|wazny do|wygasniecie|zakonczy',
  last: 'data waznosci|konczy sie|termin|uplywa|waznosci|wygasa',
  until: 'do|do dnia|do godz|do konca|najpozniej|nie pozniej niz|przed|uplywa dnia',
  then: 'następnie|po tej dacie|po tym|potem',
  death: 'blokad*|dezaktyw*|nieaktywn*|rozwiazan*|wylaczeni*|wylaczon*|zablokowan*|zawiesz*',
  gone: 'bezpowrotnie|ostateczn*|przepad*|skasowan*|straci|usuniet*|utraci|utraty|wygasniecie numeru|wykasowan*',
  keep: 'dalej korzystac|inaczej|nadal korzystac|nie stracic|przedluz|uniknac|utrzymac|w przeciwnym razie|zachowac|zachowaj|zachowania|zeby nie',
  past: 'aktywowano|data|dnia|doladowano|na dzien|od|od dnia|ostatnie doladowanie|pobrano|wlaczono',
  left: 'jeszcze|kolejne|pozostaje|pozostaly|przez|w ciagu|za|zostalo',
  span: 'co|kazde|ostatnie|przez ostatnie|temu',
  today: 'dzis|dzisiaj',
  tomorrow: 'jutro',
  top: 'doladow*|doladuj|zasil*',
  spent:
    'cena|co najmniej|doladowanie|doladowanie za|doladowano|doladuj|faktura|koszt|kosztuje|kwota|naliczono|od|oplata|otrzymujesz|pobrano|pozyczka|tylko|wykorzystano|za|za jedyne|zadluzenie|zaplac|zasilono|zl/min',
  moved: 'przelew|wplata|wyplata',
  promo:
    'gratis|kliknij|kod rabatowy|konkurs|kup|loteria|odbierz|odpisz|oferta|promocja|rabat|skorzystaj|sprawdz|tylko dzis|wlacz|wygraj|wyslij|zamow|znizka|zyskaj',
  own: 'aktywny|aktywowano|do wykorzystania|dostepne|masz|panstwa|posiadasz|pozostalo|twoje|wlaczono|zostaly',
  otp: 'autoryzacj*|haslo|jednorazow*|kod|logowan*|nie udostepniaj|sms-kod',
  bank: 'bankomat|blik|ing|karta kredytowa|karta nr|kredyt|lokata|mbank|pekao|pko|przelew|rachunek|rachunku|saldo karty|transakcj*|wplata|wyplata',
  other:
    'allegro|badanie|biblioteka|bilet|dostawa|faktura|inpost|karnet|karta miejska|ksiazk*|kurier|lekarz|lot|mandat|oc|odbioru|paczka|polisa|przeglad|przesylka|przychodni*|rata|recepta|rezerwacj*|ubezpieczeni*|wizyta|wypozyczon*|zamowienie',
}
