import type { Lexicon } from './lexicon'

export const ca: Lexicon = {
  units: 'hora|hores;dia|dies;setmana|setmanes;mes|mesos;any|anys',
  line: 'linia|numero|targeta',
  credit: 'saldo',
  pack: 'bo|bonificacio|dades|gratis|paquet',
  end: 'caduca|caducara|caducitat|expira|valid|valida|vigent',
  until: 'abans de|abans del|fins|fins al|fins el',
  death: 'baixa|desactivada|desactivat',
  top: 'recarrega|recarregar',
  own: 'tens|teu|teva',
}
