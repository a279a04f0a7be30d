import type { Lexicon } from './lexicon'

export const sr: Lexicon = {
  units:
    'sat|sata|sati|час|сати;dan|dana|дан|дана;nedelja|nedelje|nedelju|tjedan|tjedna|sedmica;mesec|meseca|meseci|mjesec|mjeseca|mjeseci|месец|месеци;godina|godine|godinu',
  line: 'broj|broja|kartica|kartice|sim|sim kartica|racun|pripejd|prepaid broj|vas broj|број|картица|рачун|prepaid racun|telefonski broj|linija|racuna|bon|sim kartice',
  credit:
    'stanje|kredit|stanje racuna|stanje kredita|na racunu|iznos|raspolozivo stanje|vase stanje|kredita|стање|кредит|stanje na racunu|glavni racun|raspolozivi kredit|trenutno stanje|racunu|saldo|sredstva|preostali kredit|raspolozivi iznos|racun je|vas racun je|racunu je',
  pack: 'paket|paketa|bonus|bonusa|dodatak|internet|gb|mb|minuta|minute|sms|besplatno|besplatni|opcija|opcije|promocija|tarifa|gratis|bonus kredit|акција|пакет|бонус|podataka|bonus racun|neogranicen*|promotivni|poklon|dopunski|tarifni|ponuda|roaming|opciju|interneta|dodatni',
  outgoing: 'odlazn*|odlaznih|pozivanje|upucivati|zvati|upucivanje|odlazne pozive|pozivati|одлазн*',
  incoming: 'dolazn*|dolaznih|primati|primanje|primate|primanje poziva|долазн*|prijem poziva|пријем позива',
  recovery: 'reaktiv*|obnov*|grejs|mirovanj*|povrat*|poseban period|zastitni period|vratiti',
  end: 'vazi|vazi do|vazece|vazenje|vazenja|vrijedi|vrijedi do|istice|istek|isteka|traje do|aktivan do|validnost|rok|trajanje|aktivna do|istece|rok trajanja|rok vazenja|vrijediti|važeća|vazeci|traje|aktivan|важи|истиче|istjece|vrijede|datum isteka|do isteka|valjanost|aktivno do|vrijedi jos',
  until:
    'do|istice|najkasnije|pre|prije|zakljucno sa|vazi do|vrijedi do|најкасније|до|istek|dana|istjece|datum isteka|најкасније до|validnost|rok trajanja|zakljucno s',
  death: 'deaktiv*|iskljuc*|blokir*|suspend*|ugas*|ukinut*|ogranicen*|деактив*|ukid*|prekid*',
  gone: 'izgub*|trajno|obrisan*|brise*|brisanj*|gubitk*|gubit*|изгуб*|трајно',
  keep: 'sacuvati|zadrzati|izbegli|izbjegli|izbeg*|izbjeg*|produzi*|zadrzite|sacuvate|zadrzavanj*|nastaviti|da biste|ocuvanj*|nastavili|produzenj*',
  past: 'od|dana|dopunjen|aktiviran*|datum|posljednja dopuna|poslednja dopuna|na dan|aktiviran|dopuna od|kupljen*|u',
  left: 'preostalo|jos|u roku od|za|preostalih|narednih|imate jos|ostalo|u naredn*|sljedec*',
  span: 'svakih|svaki|pre|posljednjih|poslednjih|svaka',
  today: 'danas|данас',
  tomorrow: 'sutra|сутра',
  top: 'dopun*|uplat*|допун*|nadoplat*|uplac*|napuni*',
  spent:
    'dopuna od|dopuna|dopunite|cena|cijena|kosta|naplaceno|platite|iznosi cena|najmanje|minimalno|racun za|uplata|naknada|za samo|utroseno|skinuto|допуна|dopunili|potroseno|uplata od|po cijeni|po ceni|od|dugujete|za|placanje|dopunjen|nadoplata|potrosnja',
  promo:
    'ponuda|osvoji*|popust|promocija|besplatno|samo danas|aktiviraj*|kupi|nagrad*|posalji*|iskoristi*|akcija|igra|kliknite',
  own: 'vas|vase|imate|preostalo|aktiviran|vasem|tvoj|vasa|aktivirana|imas|postovani|raspolazete',
  otp: 'kod|lozinka|pin|ne delite|ne dijelite|kod za potvrdu|verifikacioni|jednokratn*|sigurnosni kod|kod za|prijavu',
  bank: 'banka|banke|kreditna kartica|iban|transakcij*|tekuci racun|intesa|uplata na racun|karticom|ziro|rate|kartica broj|bankomat|kupovina|erste|zaba|pbz',
  other:
    'posiljka|paket je|dostav*|narudzb*|porudzbin*|osiguranj*|biblioteka|knjiznica|rezervacij*|kazna|karta za|paketomat|kurir|termin|lekar|pregled|doktor|ljekar|clanarin*|registracij*|isporuk*|preuzim*|posta|knjig*',
}
