import type { Lexicon } from './lexicon'

export const ht: Lexicon = {
  units: 'ed|le;jou;semenn;mwa;ane',
  line: 'kat|nimewo',
  credit: 'balans|balans ou|kredi|kredi ou',
  pack: 'bonis|done|entenet|gratis|minit|plan',
  end: 'bon|bon jiska|fini|valab',
  last: 'ekspire',
  until: 'anvan|jis|jiska|jouk',
  death: 'bloke|koupe',
  today: 'jodi a',
  tomorrow: 'demen',
  top: 'rechaje',
  spent: 'pri|rechaje',
  own: 'ou',
}
