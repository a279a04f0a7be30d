import type { Lexicon } from './lexicon'

export const nl: Lexicon = {
  units: 'uren|uur;dag|dagen;week|weken;maand|maanden;jaar|jaren',
  line: '06-nummer|dienst|je nummer|kaart|lijn|nummer|prepaid-kaart|prepaidkaart|prepaidnummer|rekening|sim-kaart|simkaart|telefoonnummer|uw nummer',
  credit:
    'belwaarde|herlaadkrediet|huidige saldo|krediet|opwaardeertegoed|prepaid tegoed|prepaid-tegoed|restant|saldo|tegoed',
  pack: 'aanbieding|actie|bonus tegoed|bonustegoed|bundel|bundels|data|databundel|eenheden|extra tegoed|gratis|gratis tegoed|minuten|onbeperkt|pakket|promo',
  outgoing: 'bellen|gebeld worden niet|uitbellen|uitgaand*',
  incoming: 'bereikbaar|gebeld worden|inkomend*|ontvangen',
  recovery: 'coulance|heractiver*|herstel*|quarantaine|reactiver*|terugkrijgen',
  end: 'actief|actief tot|afloopt|bruikbaar|einddatum|eindigt|geldig|geldigheid|geldigheidsdatum|geldigheidsduur|houdbaar|loopt af|te gebruiken|verlengd|verloopdatum|verloopt|verlopen|verval|vervaldag|vervallen|vervalt',
  last: 'vervaldatum',
  until:
    'eindigt op|geldig t/m|geldig tot en met|op|t/m|tot|tot en met|totdat|uiterlijk|verloopt op|vervalt op|voor',
  then: 'daarna|nadien',
  death:
    'afgesloten|afsluiten|afsluiting|beeindigd|blokkade|buiten gebruik|deactiveren|geblokkeerd|gedeactiveerd|geschorst|inactief|onderbroken|opgeheven|opheffen|stopgezet|uitgeschakeld',
  gone: 'definitief|je nummer vervalt|kwijt|nummer vervalt|opnieuw uitgegeven|raak je je nummer kwijt|verliest|verliezen|verloren|vervalt je nummer|verwijderd|vrijgegeven',
  keep: 'actief houden|actief te houden|anders|behoud|behouden|blijven bellen|blijven gebruiken|houden|nummer behouden|om te voorkomen|verlengen|voorkomen',
  past: 'activatie|d.d.|datum|geactiveerd op|ingegaan|laatste|op|opgewaardeerd op|per|sinds|van|vanaf',
  left: 'binnen|de komende|gedurende|nog|nog maar|over|resteert|resterend*|voor',
  span: 'afgelopen|elke|geleden|iedere|laatste|per',
  today: 'vandaag',
  tomorrow: 'morgen',
  top: 'herlaad*|herladen|herlading|laad|opgewaardeerd|opwaardeer*|opwaarderen|opwaardering|waardeer',
  spent:
    'afgeschreven|afgetrokken|bedrag|betaald|betalen|factuur|herlaad|herlading|korting|kost|kosten|minimaal|minstens|ontvangen|opgewaardeerd met|opwaardering|opwaardering van|per maand|prijs|slechts|vanaf|verbruikt|voor slechts',
  promo:
    'aanbieding|actie|alleen vandaag|bestel|exclusief|gratis|koop|korting|maak kans|ontdek|profiteer|sms aan|win',
  own: 'beste klant|geactiveerd|huidige|je|jouw|nog|resterend|u heeft|uw',
  otp: 'beveiligingscode|bevestigingscode|code|deel deze|eenmalig*|inlogcode|inloggen|niet delen|pincode|tan-code|verificatiecode|wachtwoord',
  bank: 'abn|bankrekening|betaalpas|betaalrekening|creditcard|ideal|incasso|ing|overschrijving|pasnummer|pinbetaling|pinpas|rabobank|spaarrekening|tikkie|zichtrekening',
  other:
    'aanmaning|abonnement|afspraak|apk|apotheek|bestelling|bezorg*|bibliotheek|boeking|bol.com|geleend*|huur|levering|lidmaatschap|pakketje|parkeren|polis|postnl|rekening van|rijbewijs|tandarts|verzekering|vlucht|zorgverzekering',
}
