import type { Lexicon } from './lexicon'

export const mg: Lexicon = {
  units: 'ora;andro;herinandro;volana;taona',
  line: 'laharana|laharanao',
  credit: 'fahana|fahana sisa|fahananao|volanao',
  pack: 'maimaimpoana|minitra|tolotra',
  end: 'azo ampiasaina|lany andro|lany daty|manan-kery|tapitra',
  until: "alohan'ny|hatramin|hatramin'ny|mialoha ny",
  death: 'hikatona|hotapahina|tapahina',
  gone: 'very',
  left: "anatin'ny|sisa",
  today: 'anio',
  tomorrow: 'rahampitso',
  top: 'ampidiro|mampiditra|nampiditra',
  own: 'anao|manana',
  otp: 'kaody',
  bank: 'banky|mvola',
}
