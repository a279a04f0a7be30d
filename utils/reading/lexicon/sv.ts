import type { Lexicon } from './lexicon'

export const sv: Lexicon = {
  units: 'timmar|timme;dag|dagar|dygn;vecka|veckor;man|manad;ar',
  line: 'abonnemang|ditt nummer|kontantkort*|konto|kort|kortet|mobilnummer|nummer|sim-kort|simkort|telefonnummer',
  credit:
    'belopp kvar|ditt saldo|kontantkonto|kvar pa kontot|laddat belopp|pengapott|pengar|pott|saldo|samtalspott|tillgodo',
  pack: 'bonuskonto|bonuspott|bonussaldo|data|datapaket|datapott|erbjudande|extra|fastpris|fria|fripott|gratis|laddning|minuter|paket|surf|surfpott|tjanst',
  outgoing: 'ringa|utgaende',
  incoming: 'bli uppringd|inkommande|ta emot',
  recovery: 'ateraktiver*|aterstall*|frist|karantan*|karens*',
  end: 'aktiv t.o.m|aktivt till|forfaller|galler|galler t.o.m.|giltiga|giltighetstid|sista dag|slutar|upphor att galla|utgang|utgangsdatum|utgar',
  last: 'galler till|gar ut|giltig till|giltighetsdag|giltigt till|slutar galla|upphor',
  until:
    'den|fore|fram till|galler t.o.m|galler tom|gar ut den|innan|senast|senast den|t.o.m|t.o.m.|till|till och med|tom',
  death: 'avaktiver*|avslutas|avslutat|avstangd|avstangt|inaktiver*|sparras|sparrat|stangs|upphor',
  gone: 'forlora|forsvinner|mister|nytt nummer|permanent|raderas|slutgiltigt|tappar',
  keep: 'annars|behalla|behalla ditt nummer|for att undvika|forlanga|fortsatta anvanda|halla aktivt|undvika',
  past: 'aktiverades|datum|den|fr.o.m|fran|kl|kopt|laddades|laddat|laddning|per den|sedan|senaste laddning|startade',
  left: 'aterstar|i|inom|kvar|om|resterande|till|ytterligare',
  span: 'per|sedan|senaste|var|varje',
  today: 'i dag|idag',
  tomorrow: 'i morgon|imorgon',
  top: 'fyll*|ladda|laddade|laddar|laddat|laddning|pafyllning|tanka|tankat',
  spent:
    'avgift|bara|belopp|betala|dragits|dras|endast|faktura|for|forbrukat|fran|kop|kostade|kostar|kostnad|kr/man|ladda|laddat|laddning pa|minst|pris|samtalet',
  promo:
    'bara idag|bestall|erbjudande|gratis|just nu|kampanj|klicka|kop|passa pa|prova|rabatt|spara|svara ja|vinn',
  own: 'aktiverad|aterstar|din|ditt|du har|har|kvar',
  otp: 'bankid|dela aldrig|engangskod|engangslosenord|inloggning|kod|lamna aldrig|losenord|pinkod|sakerhetskod|verifieringskod',
  bank: 'autogiro|bankkonto|bg|handelsbanken|kontoutdrag|kort slutar|kortkop|kreditkort|lan|nordea|overforing|ranta|swedbank|swish',
  other:
    'avhamtning|besiktning|bestallning|bibliotek|bokning|din tid|faktura|flyg|forsakring|hamta|kollinr|lakare|lanade|leverans|medlemskap|ombud|paket fran|parkering|postnord|recept|sl kort|sl-kort|tagbiljett|tandlakare|tid bokad',
}
