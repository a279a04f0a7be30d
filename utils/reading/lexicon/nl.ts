import type { Lexicon } from './lexicon'

export const nl: Lexicon = {
  units: 'uur|uren;dag|dagen;week|weken;maand|maanden;jaar|jaren',
  line: 'sim|simkaart|sim-kaart|nummer|prepaidkaart|prepaid kaart|rekening|telefoonnummer|je nummer|uw nummer|account|mobiele nummer|prepaid-kaart|06-nummer|lijn|prepaidnummer|dienst|kaart',
  credit:
    'beltegoed|tegoed|saldo|prepaid tegoed|huidig tegoed|huidige saldo|prepaidtegoed|prepaid-tegoed|opwaardeertegoed|restant|belwaarde|belkrediet|krediet|herlaadkrediet',
  pack: 'bundel|bundels|databundel|data|internet|bonus|gratis|mb|gb|minuten|sms|pakket|onbeperkt|aanbieding|bonustegoed|bonus tegoed|extra tegoed|gratis tegoed|voordeelbundel|welkomstbundel|actie|eenheden|promo',
  outgoing: 'bellen|uitgaand*|uitbellen|gebeld worden niet',
  incoming: 'gebeld worden|inkomend*|ontvangen|bereikbaar',
  recovery: 'heractiver*|herstel*|terugkrijgen|quarantaine|reactiver*|coulance',
  end: 'geldig|geldig tot|geldigheid|verloopt|vervalt|verlopen|vervallen|loopt af|verval|vervaldatum|einddatum|te gebruiken|actief tot|eindigt|verloopdatum|houdbaar|bruikbaar|vervaldag|geldigheidsduur|afloopt|verlengd|geldigheidsdatum|actief',
  until:
    'tot|t/m|tot en met|verloopt op|vervalt op|voor|uiterlijk|geldig tot|geldig t/m|tot uiterlijk|op|eindigt op|vervaldatum|tot|totdat|geldig tot en met',
  death:
    'afgesloten|geblokkeerd|gedeactiveerd|opgeheven|stopgezet|buiten gebruik|afsluiten|deactiveren|blokkade|uitgeschakeld|inactief|beeindigd|afsluiting|opheffen|geschorst|onderbroken',
  gone: 'kwijt|verliezen|verliest|definitief|vrijgegeven|verloren|opnieuw uitgegeven|verwijderd',
  keep: 'behouden|behoud|houden|voorkomen|om te voorkomen|blijven gebruiken|actief houden|actief te houden|nummer behouden|verlengen|blijven bellen',
  past: 'op|van|sinds|vanaf|opgewaardeerd op|geactiveerd op|datum|d.d.|per|laatste|start|ingegaan|activatie',
  left: 'nog|over|resterend*|resteert|binnen|voor|nog maar|gedurende|de komende',
  span: 'elke|iedere|per|geleden|afgelopen|laatste',
  today: 'vandaag',
  tomorrow: 'morgen',
  top: 'opwaarderen|opwaardering|opgewaardeerd|opwaardeer*|waardeer|herladen|herlaad*|herlading|laad',
  spent:
    'opwaardering van|opwaardering|kosten|kost|prijs|bedrag|betaald|betalen|minimaal|minstens|afgeschreven|voor slechts|slechts|factuur|per maand|korting|verbruikt|vanaf|ontvangen|herlading|opgewaardeerd met|minimum|afgetrokken|herlaad',
  promo:
    'aanbieding|actie|win|korting|profiteer|gratis|alleen vandaag|koop|bestel|exclusief|sms aan|ontdek|maak kans',
  own: 'je|jouw|uw|u heeft|je hebt|resterend|geactiveerd|nog|beste klant|huidige',
  otp: 'code|verificatiecode|beveiligingscode|wachtwoord|pincode|inlogcode|deel deze|niet delen|tan-code|inloggen|eenmalig*|bevestigingscode',
  bank: 'bank|creditcard|iban|ing|rabobank|abn|pinpas|betaalpas|overschrijving|incasso|bankrekening|pinbetaling|ideal|tikkie|pasnummer|spaarrekening',
  other:
    'pakketje|bezorg*|bestelling|afspraak|verzekering|bibliotheek|postnl|rekening van|zorgverzekering|vlucht|apk|rijbewijs|polis|aanmaning|abonnement|boeking|lidmaatschap|levering|tandarts|apotheek|bol.com|parkeren|geleend*|huur',
}
