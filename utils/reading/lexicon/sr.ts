import type { Lexicon } from './lexicon'

export const sr: Lexicon = {
  units:
    'sat|sata|sati|сати|час;dan|dana|дан|дана;nedelju|sedmica|tjedan|tjedna;mesec|mjesec|месец;godina|godinu',
  line: 'bon|broj|broja|kartice|linija|pripejd|racun|vas broj|број|картица|рачун',
  credit:
    'glavni racun|iznos|kredita|preostali kredit|racun je|racunu|racunu je|raspolozivi kredit|saldo|sredstva|stanje|stanje racuna|vas racun je|vase stanje|кредит|стање',
  pack: 'besplatno|bonus kredit|bonus racun|bonusa|dodatak|dodatni|dopunski|gratis|interneta|minute|neogranicen*|opciju|paketa|podataka|poklon|ponuda|promocija|promotivni|tarifa|акција|бонус|пакет',
  outgoing: 'odlazn*|odlazne pozive|pozivanje|pozivati|upucivanje|upucivati|zvati|одлазн*',
  incoming: 'dolazn*|prijem poziva|primanje|primati|долазн*|пријем позива',
  recovery: 'grejs|mirovanj*|obnov*|poseban period|povrat*|reaktiv*|vratiti|zastitni period',
  end: 'aktivan|aktivan do|aktivna do|aktivno do|do isteka|istece|isteka|rok|trajanje|traje|traje do|valjanost|vazenje|vazi|važeća|vrijedi|vrijedi jos|важи|истиче',
  last: 'datum isteka|istek|istice|istjece|rok trajanja|validnost',
  until: 'dana|najkasnije|pre|prije|vazi do|zakljucno s|zakljucno sa|до|најкасније',
  then: 'nakon|posle|zatim',
  death: 'blokir*|deaktiv*|iskljuc*|ogranicen*|prekid*|suspend*|ugas*|ukid*|ukinut*|деактив*',
  gone: 'brisanj*|brise*|gubit*|izgub*|obrisan*|trajno|изгуб*|трајно',
  keep: 'da biste|izbeg*|izbjeg*|nastavili|nastaviti|ocuvanj*|produzenj*|produzi*|sacuvati|u suprotnom|zadrzite|zadrža*',
  past: 'aktiviran|aktiviran*|dana|datum|dopunjen|kupljen*|na dan|od|poslednja dopuna|posljednja dopuna|u',
  left: 'imate jos|jos|narednih|ostalo|preostalo|sljedec*|u naredn*|u roku od|za',
  span: 'poslednjih|posljednjih|pre|svaki|svakih',
  today: 'данас',
  tomorrow: 'сутра',
  top: 'dopun*|nadoplat*|napuni*|uplac*|uplat*|допун*',
  spent:
    'cena|cijena|dopunili|dopunite|dopunjen|dugujete|iznosi cena|kosta|minimalno|nadoplata|najmanje|naknada|naplaceno|od|placanje|platite|po ceni|po cijeni|potroseno|potrosnja|racun za|skinuto|uplata|uplata od|utroseno|za|za samo|допуна',
  promo:
    'akcija|aktiviraj*|besplatno|igra|iskoristi*|kliknite|kupi|nagrad*|osvoji*|ponuda|popust|posalji*|promocija|samo danas',
  own: 'aktiviran|imas|imate|postovani|preostalo|raspolazete|tvoj|vas|vasa|vase|vasem',
  otp: 'jednokratn*|kod|kod za|lozinka|ne delite|ne dijelite|prijavu|verifikacioni',
  bank: 'banke|bankomat|erste|intesa|kartica broj|karticom|kreditna kartica|kupovina|pbz|rate|tekuci racun|transakcij*|uplata na racun|zaba|ziro',
  other:
    'biblioteka|clanarin*|doktor|dostav*|isporuk*|karta za|kazna|knjig*|knjiznica|kurir|lekar|ljekar|narudzb*|osiguranj*|paket je|paketomat|porudzbin*|posiljka|posta|pregled|preuzim*|registracij*|rezervacij*|termin',
}
