import type { Lexicon } from './lexicon'

export const rw: Lexicon = {
  units: 'amasaha|isaha;iminsi|umunsi;ibyumweru|icyumweru;amezi|ukwezi;imyaka|umwaka',
  line: 'nimero|numero|simukadi|umurongo',
  credit: 'amafaranga|amainite|amayinite|asigaye|inite|isigayeho|konti yawe|usigaje|usigaranye',
  pack: 'bonasi|iminota|interineti|poromosiyo|ubutumwa',
  end: 'agaciro|arangira|birangira|bizarangira|irangira',
  last: 'azarangira|izarangira',
  until: 'ku ya|kugera|kugeza|kuya|mbere ya',
  death: 'gufungwa|guhagarikwa|izafungwa|izahagarikwa',
  gone: 'burundu|gutakaza|izatakara|uzatakaza',
  keep: 'gukomeza|kugira ngo',
  today: 'uyu munsi',
  tomorrow: 'ejo',
  top: 'kongeramo|ongera|shyiramo|washyizemo|wongereyemo',
  spent: 'igiciro|ikiguzi|waguze',
  own: 'mukiriya|ufite|yawe',
  otp: 'ijambo ry|kode|umubare w',
  bank: 'banki|wakiriye|wishyuye|wohereje',
}
