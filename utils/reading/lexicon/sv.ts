import type { Lexicon } from './lexicon'

export const sv: Lexicon = {
  units: 'timme|timmar;dag|dagar|dygn;vecka|veckor;manad|manader|man;ar',
  line: 'sim-kort|simkort|nummer|kontantkort|abonnemang|konto|ditt nummer|mobilnummer|telefonnummer|kontantkort*|kort|kortet',
  credit:
    'saldo|pott|kontantsaldo|kontantkonto|pengar|ditt saldo|kvar pa kontot|aktuellt saldo|kontosaldo|tillgodo|belopp kvar|samtalspott|samtalssaldo|laddat belopp|pengapott',
  pack: 'surf|data|paket|surfpott|gb|mb|bonus|fria|extra|minuter|sms|datapott|tjanst|fastpris|bonussaldo|gratis|erbjudande|manadspaket|datapaket|laddning|fripott|roaming|bonuspott|veckopaket|bonuskonto',
  outgoing: 'ringa|utgaende|ringa ut|ringa utgaende',
  incoming: 'inkommande|ta emot|bli uppringd|ta emot samtal',
  recovery: 'ateraktiver*|aterstall*|karens*|karantan*|frist',
  end: 'giltig|giltigt|giltigt till|giltig till|giltiga|giltighet|giltighetstid|galler|galler till|galler t.o.m.|gar ut|upphor|slutar|upphor att galla|utgar|sista dag|utgang|aktivt till|utgangsdatum|forfaller|aktiv t.o.m|slutar galla|slutar gälla',
  until:
    'till|t.o.m.|t.o.m|tom|till och med|gar ut|gar ut den|senast|senast den|fore|giltigt till|giltig till|galler till|den|fram till|innan|galler t.o.m|galler tom|upphor|giltigt t.o.m|slutar galla',
  death: 'avslutas|avstangd|avstangt|sparras|sparrat|stangs|inaktiver*|stangs av|avaktiver*|avslutat|upphor',
  gone: 'forlora|forlorar|forsvinner|raderas|permanent|mister|slutgiltigt|tappar|nytt nummer',
  keep: 'behalla|behall|undvika|for att undvika|fortsatta anvanda|forlanga|forlang|behalla ditt nummer|halla aktivt',
  past: 'den|fran|sedan|laddat|laddades|aktiverades|datum|laddning|kl|senaste laddning|per den|fr.o.m|kopt|startade',
  left: 'kvar|aterstar|inom|om|i|ytterligare|resterande|till',
  span: 'varje|per|var|sedan|senaste',
  today: 'idag|i dag',
  tomorrow: 'imorgon|i morgon',
  top: 'ladda|laddning|laddat|laddar|pafyllning|fyll pa|tanka|tankat|fyll*|laddade',
  spent:
    'laddning pa|laddat|pris|kostar|kostnad|kostade|betala|betalat|belopp|minst|avgift|dragits|faktura|endast|bara|dras|fran|kop|ladda|kr/man|for|samtalet|forbrukat',
  promo:
    'erbjudande|vinn|rabatt|kop|gratis|kampanj|bara idag|prova|passa pa|just nu|bestall|klicka|spara|svara ja',
  own: 'ditt|din|du har|kvar|aterstar|aktiverad|har',
  otp: 'kod|verifieringskod|engangskod|losenord|sakerhetskod|pinkod|bankid|dela aldrig|lamna aldrig|inloggning|engangslosenord',
  bank: 'bank|kort slutar|kreditkort|bankkonto|overforing|autogiro|swish|iban|kortkop|lan|kontoutdrag|swedbank|nordea|handelsbanken|bg|ranta',
  other:
    'leverans|bestallning|bokning|forsakring|bibliotek|faktura|medlemskap|postnord|hamta|avhamtning|flyg|tagbiljett|recept|besiktning|lakare|tid bokad|tandlakare|paket fran|din tid|ombud|kollinr|lanade|parkering',
}
