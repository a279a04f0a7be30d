import type { Lexicon } from './lexicon'

export const da: Lexicon = {
  units: 'time|timer;dag|dage|dogn;uge|uger;maned|maneder|mdr;ar',
  line: 'sim-kort|simkort|nummer|taletidskort|abonnement|konto|mobilnummer|telefonnummer|kort|nummeret|taletidskort*',
  credit:
    'saldo|taletid|din saldo|tilgodehavende|taletidssaldo|resttaletid|penge|konto saldo|taletid*|restsaldo',
  pack: 'data|pakke|gb|mb|bonus|gratis|minutter|sms|datapakke|ekstra|tilbud|fri|tilvalg|kampagne|pakken|fri tale',
  outgoing: 'ringe ud|udgaende|foretage opkald|ringe',
  incoming: 'indgaende|modtage|modtage opkald',
  recovery: 'reaktiver*|genaktiver*|genopret*|karantaene|genabn*',
  end: 'gyldig|gyldig til|gyldighed|gaelder|gaelder til|udlober|udlob|udlobsdato|ophorer|lober ud|slutter|aktivt til|gyldigt|udløbsdato',
  until:
    'til|t.o.m.|til og med|udlober|udlober den|inden|for|den|senest|gyldig til|frem til|indtil|d.|gyldigt til|udløbsdato',
  death: 'sparres|sparret|spaerres|spaerret|lukkes|lukket|afbrydes|deaktiver*|opsiges|nedlagt|afmeldt',
  gone: 'miste|mister|slettes|slettet|permanent|fortabes|nedlaegges|bortfalder|fortabt',
  keep: 'beholde|behold|undga|for at undga|fortsaette|forlaenge|beholde nummeret',
  past: 'den|fra|siden|tanket op|aktiveret|dato|optankning|kl|senest tanket|haevet|pr.',
  left: 'tilbage|resterende|inden|om|i|yderligere',
  span: 'hver|per|siden|seneste',
  today: 'i dag|idag',
  tomorrow: 'i morgen',
  top: 'tank op|optankning|tanket op|tanke op|tank|fyld op|opfyld*|optank*|tanket',
  spent:
    'optankning pa|pris|koster|kostede|betal|betalt|belob|mindst|gebyr|trukket|faktura|kun|haevet|optankning|tanket op med|fra',
  promo: 'tilbud|vind|rabat|kob|gratis|kampagne|bestil|kun i dag|klik|prov|spar',
  own: 'din|dit|du har|tilbage|aktiveret|resterende',
  otp: 'kode|engangskode|adgangskode|sikkerhedskode|verifikationskode|nemid|mitid|pin|del ikke|bekraeftelseskode|login',
  bank: 'bank|kreditkort|overforsel|mobilepay|iban|dankort|kort der ender|lan|visa|betalingsservice|konto nr',
  other:
    'levering|bestilling|forsikring|bibliotek|faktura|medlemskab|postnord|afhent*|tandlaege|laege|syn af|billet|aftale|pakkeboks|gls|tid hos|aflever*|parkering',
}
