import type { Lexicon } from './lexicon'

export const no: Lexicon = {
  units: 'time|timer;dag|dager|dagar|dogn;uke|uker;maned|maneder|mnd;ar',
  line: 'sim-kort|simkort|nummer|kontantkort|abonnement|konto|mobilnummer|telefonnummer|kort|nummeret|kontantkort*',
  credit:
    'saldo|ringekonto|tilgodehavende|saldoen|kontantsaldo|penger|kontantkonto|belop|kroner igjen|innestaende',
  pack: 'data|pakke|gb|mb|bonus|gratis|minutter|sms|datapakke|ekstra|tilbud|surf|fri bruk|tjeneste|kampanje|ukespakke|fastpris',
  outgoing: 'ringe|utgaende|ringe ut',
  incoming: 'innkommende|motta|motta samtaler|mottak',
  recovery: 'reaktiver*|gjenopprett*|karantene|frist',
  end: 'gyldig|gyldig til|gyldighet|gjelder|gjelder til|utloper|utlop|utlopsdato|loper ut|opphorer|gar ut|slutter|varer|aktivt til|gyldighetsperiode',
  until:
    'til|t.o.m.|tom|til og med|utloper|utloper den|innen|for|den|senest|gyldig til|frem til|loper ut|fram til|gar ut',
  death:
    'sperres|sperret|stenges|stengt|avsluttes|deaktiver*|oppsigelse|avsluttet|koblet fra|suspender*|slettes',
  gone: 'miste|mister|slettet|permanent|tapt|mistet|mistes',
  keep: 'beholde|behold|unnga|for a unnga|fortsette|forlenge|beholde nummeret|holde aktivt',
  past: 'den|fra|siden|fylt pa|aktivert|dato|pafylling|kl|sist|bestilt|belastet',
  left: 'igjen|gjenstar|innen|om|i|ytterligere',
  span: 'hver|per|siden|siste|pr',
  today: 'i dag|idag',
  tomorrow: 'i morgen',
  top: 'fyll pa|pafylling|fylt pa|lade|ladet|tank|fylle|fylle pa|lading|ladd',
  spent:
    'pafylling pa|pris|koster|kostnad|kostet|betal|betalt|belop|minst|avgift|trukket|faktura|kun|belastet|fra|lading|fylt|pafylling',
  promo: 'tilbud|vinn|rabatt|kjop|gratis|kampanje|bestill|bare i dag|klikk|prov|spar',
  own: 'ditt|din|du har|igjen|aktivert|gjenstar',
  otp: 'kode|engangskode|passord|sikkerhetskode|verifiseringskode|bankid|pin|del aldri|innlogging',
  bank: 'bank|kredittkort|overforing|avtalegiro|vipps|iban|kort som slutter|lan|dnb|varekjop|konto nr',
  other:
    'levering|bestilling|pakken|forsikring|bibliotek|faktura|medlemskap|posten|hentes|time hos|lege|eu-kontroll|billett|tannlege|frisor|parkering|pakke fra|lanefrist',
}
