import type { Lexicon } from './lexicon'

export const da: Lexicon = {
  units: 'time|timer;dag|dage|dogn;uge|uger;maned|mdr;ar',
  line: 'abonnement|konto|kort|mobilnummer|nummer|sim-kort|simkort|taletidskort*|telefonnummer',
  credit: 'beløbet|din saldo|konto saldo|penge|resttaletid|saldo|taletid*|tilgodehavende',
  pack: 'data|datapakke|ekstra|fri|gratis|kampagne|minutter|pakke|pakken|tilbud|tilvalg',
  outgoing: 'foretage opkald|ringe|udgaende',
  incoming: 'indgaende|modtage',
  recovery: 'genabn*|genaktiver*|genopret*|karantaene|reaktiver*',
  end: 'aktivt til|gaelder|gaelder til|gyldig|lober ud|ophorer|slutter|udlob|udlobsdato',
  last: 'udlober|udloeber',
  until: 'd.|den|for|frem til|gyldigt til|inden|indtil|senest|t.o.m.|til og med|udlober den|udløbsdato',
  death: 'afbrydes|afmeldt|deaktiver*|lukkes|lukket|nedlagt|opsiges|spaerres|spaerret|sparres|sparret',
  gone: 'bortfalder|fortabes|fortabt|miste|mister|nedlaegges|permanent|slettes|slettet',
  keep: 'beholde|ellers|for at undga|forlaenge|fortsaette|undga',
  past: 'aktiveret|dato|den|fra|haevet|kl|optankning|pr.|senest tanket|siden|tanket op',
  left: 'i|inden|om|resterende|tilbage|yderligere',
  span: 'hver|per|seneste|siden',
  today: 'i dag|idag',
  tomorrow: 'i morgen',
  top: 'fyld op|opfyld*|optank*|tank|tank op|tanke op|tanket|tanket op',
  spent:
    'belob|betal|faktura|fra|gebyr|haevet|kostede|koster|kun|mindst|optankning|optankning pa|pris|tanket op med|trukket',
  promo: 'bestil|gratis|kampagne|klik|kob|kun i dag|prov|rabat|spar|tilbud|vind',
  own: 'aktiveret|din|dit|du har|resterende|tilbage',
  otp: 'adgangskode|bekraeftelseskode|del ikke|engangskode|kode|login|mitid|nemid|sikkerhedskode|verifikationskode',
  bank: 'betalingsservice|dankort|konto nr|kort der ender|kreditkort|lan|mobilepay|overforsel',
  other:
    'afhent*|aflever*|aftale|bestilling|bibliotek|billet|faktura|forsikring|gls|laege|levering|medlemskab|pakkeboks|parkering|postnord|syn af|tandlaege|tid hos',
}
