import type { Lexicon } from './lexicon'

export const no: Lexicon = {
  units: 'time|timer;dag|dagar|dager|dogn;uke|uker;maned|mnd;ar',
  line: 'abonnement|kontantkort*|konto|kort|mobilnummer|nummer|sim-kort|simkort|telefonnummer',
  credit: 'belop|innestaende|kontantkonto|kroner igjen|penger|ringekonto|saldo|saldoen|tilgodehavende',
  pack: 'data|datapakke|ekstra|fastpris|fri bruk|gratis|kampanje|minutter|pakke|surf|tilbud|tjeneste',
  outgoing: 'ringe|utgaende',
  incoming: 'innkommende|motta|mottak',
  recovery: 'frist|gjenopprett*|karantene|reaktiver*',
  end: 'aktivt til|gjelder|gjelder til|gyldig|gyldighetsperiode|opphorer|slutter|utlop|utlopsdato|varer',
  last: 'gar ut|loper ut|utloper',
  until: 'den|for|fram til|frem til|innen|senest|t.o.m.|til og med|tom|utloper den',
  death:
    'avsluttes|avsluttet|deaktiver*|koblet fra|oppsigelse|slettes|sperres|sperret|stenges|stengt|suspender*',
  gone: 'miste|mister|mistes|mistet|permanent|slettet|tapt',
  keep: 'beholde|ellers|for a unnga|forlenge|fortsette|holde aktivt|unnga',
  past: 'aktivert|belastet|bestilt|dato|den|fra|fylt pa|kl|pafylling|siden|sist',
  left: 'gjenstar|i|igjen|innen|om|ytterligere',
  span: 'hver|per|pr|siden|siste',
  today: 'i dag|idag',
  tomorrow: 'i morgen',
  top: 'fyll pa|fylle|fylle pa|fylt pa|ladd|lade|ladet|lading|pafylling|tank',
  spent:
    'avgift|belastet|belop|betal|faktura|fra|fylt|koster|kostet|kostnad|kun|lading|minst|pafylling|pafylling pa|pris|trukket',
  promo: 'bare i dag|bestill|gratis|kampanje|kjop|klikk|prov|rabatt|spar|tilbud|vinn',
  own: 'aktivert|din|ditt|du har|gjenstar|igjen',
  otp: 'bankid|del aldri|engangskode|innlogging|kode|passord|sikkerhetskode|verifiseringskode',
  bank: 'avtalegiro|dnb|konto nr|kort som slutter|kredittkort|lan|overforing|varekjop|vipps',
  other:
    'bestilling|bibliotek|billett|eu-kontroll|faktura|forsikring|frisor|hentes|lanefrist|lege|levering|medlemskap|pakke fra|pakken|parkering|posten|tannlege|time hos',
}
