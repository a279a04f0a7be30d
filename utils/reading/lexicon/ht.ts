import type { Lexicon } from './lexicon'

export const ht: Lexicon = {
  units: 'le|ed;jou;semenn;mwa;ane',
  line: 'nimewo|kat|sim',
  credit: 'balans|kredi|balans ou|kredi ou',
  pack: 'plan|bonis|entenet|gratis|minit|done',
  end: 'ekspire|bon jiska|valab|fini|bon',
  until: 'jiska|jis|anvan|ekspire|jouk',
  death: 'bloke|koupe',
  top: 'rechaje',
  spent: 'rechaje|pri',
  own: 'ou gen|ou',
  today: 'jodi a',
  tomorrow: 'demen',
}
