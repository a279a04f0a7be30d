import type { Lexicon } from './lexicon'

export const sw: Lexicon = {
  units: 'saa|masaa;siku;wiki;mwezi|miezi;mwaka|miaka',
  line: 'laini|namba|line|nambari|simu|laini yako|akaunti|namba yako|sim',
  credit: 'salio|salio lako|salio kuu|airtime|muda wa maongezi|salio la|salio lako la|salio kuu ni|vocha',
  pack: 'kifurushi|vifurushi|bando|bundle|data|intaneti|dakika|sms|bonasi|bonus|mb|gb|bure|zawadi|ofa|kifurushi chako|dk|salio la bonus|salio la data|salio la bonasi',
  outgoing: 'kupiga|kupiga simu',
  incoming: 'kupokea|kupokea simu',
  recovery: 'rejesha|kurejesha',
  end: 'inaisha|itaisha|kitaisha|hadi|mwisho|muda wake|muda wa kutumia|itakwisha|unaisha|kuisha|inakwisha|litaisha|matumizi|kinaisha|zitaisha|utaisha|muda wa matumizi|litakwisha|tumika|kitakwisha|linaisha',
  until: 'hadi|mpaka|kabla ya|inaisha|itaisha|tarehe|mwisho|hadi tarehe|mpaka tarehe|kitaisha|ifikapo|kabla',
  death: 'fungwa|itafungwa|sitishwa|zimwa|imefungwa',
  gone: 'poteza|kupoteza|futwa|itafutwa|kabisa',
  keep: 'kutunza|kuepuka|endelea|kuendelea|ili kuendelea|ongeza muda',
  past: 'kuanzia|tangu|imeongezwa|umeongeza|saa',
  left: 'zimebaki|imebaki|ndani ya|kwa|baada ya|zilizobaki|iliyobaki|yaliyobaki|ya',
  span: 'kila|iliyopita|zilizopita',
  today: 'leo',
  tomorrow: 'kesho',
  top: 'ongeza salio|jaza|umeongeza|ongeza|vocha|weka salio',
  spent:
    'gharama|bei|lipa|malipo|tu|kiasi|umeongeza|umenunua|umetuma|umepokea|ongeza salio|tozo|deni|umetumia|nunua|imetumika|kwa|unadaiwa|umelipa',
  promo: 'ofa|shinda|jishindie|pata|nunua|piga|bure|punguzo|furahia|jiunge',
  own: 'yako|lako|wako|una|umebakiwa|umepata|mpendwa|ndugu|chako|kikamilifu',
  otp: 'msimbo|nenosiri|namba ya siri|code|usimpe',
  bank: 'benki|mpesa|m-pesa|mkopo|tigopesa|airtel money|akaunti ya benki|wakala|nmb|crdb',
  other: 'mzigo|oda|bima|miadi|tiketi|luku|maji|umeme|leseni',
}
