import type { Lexicon } from './lexicon'

export const sw: Lexicon = {
  units: 'masaa|saa;siku;wiki;miezi|mwezi;miaka|mwaka',
  line: 'akaunti|laini|laini yako|namba|namba yako|nambari|simu',
  credit: 'muda wa maongezi|salio|salio kuu|salio kuu ni|salio la|salio lako|salio lako la|vocha',
  pack: 'bando|bonasi|bure|dakika|data|dk|intaneti|kifurushi|kifurushi chako|ofa|salio la bonasi|salio la bonus|salio la data|vifurushi|zawadi',
  outgoing: 'kupiga|kupiga simu',
  incoming: 'kupokea|kupokea simu',
  recovery: 'kurejesha|rejesha',
  end: 'hadi|inaisha|inakwisha|itaisha|itakwisha|kinaisha|kitaisha|kitakwisha|kuisha|linaisha|litaisha|litakwisha|matumizi|muda wa kutumia|muda wa matumizi|muda wake|mwisho|tumika|unaisha|utaisha|zitaisha',
  until: 'hadi|hadi tarehe|ifikapo|inaisha|itaisha|kabla|kabla ya|kitaisha|mpaka|mwisho|tarehe',
  death: 'fungwa|imefungwa|itafungwa|sitishwa|zimwa',
  gone: 'futwa|itafutwa|kabisa|kupoteza|poteza',
  keep: 'endelea|ili kuendelea|kuendelea|kuepuka|kutunza|ongeza muda',
  past: 'imeongezwa|kuanzia|saa|tangu|umeongeza',
  left: 'baada ya|iliyobaki|imebaki|kwa|ndani ya|ya|yaliyobaki|zilizobaki|zimebaki',
  span: 'iliyopita|kila|zilizopita',
  today: 'leo',
  tomorrow: 'kesho',
  top: 'jaza|ongeza|ongeza salio|umeongeza|vocha|weka salio',
  spent:
    'bei|deni|gharama|imetumika|kiasi|kwa|lipa|malipo|nunua|ongeza salio|tozo|tu|umelipa|umenunua|umeongeza|umepokea|umetuma|umetumia|unadaiwa',
  promo: 'bure|furahia|jishindie|jiunge|nunua|ofa|pata|piga|punguzo|shinda',
  own: 'chako|kikamilifu|lako|mpendwa|ndugu|umebakiwa|umepata|una|wako|yako',
  otp: 'code|msimbo|namba ya siri|nenosiri|usimpe',
  bank: 'akaunti ya benki|benki|crdb|mkopo|nmb|tigopesa|wakala',
  other: 'bima|leseni|luku|maji|miadi|mzigo|oda|tiketi|umeme',
}
