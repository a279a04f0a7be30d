import type { Lexicon } from './lexicon'

export const ca: Lexicon = {
  units: 'hora|hores;dia|dies;setmana|setmanes;mes|mesos;any|anys',
  line: 'numero|linia|targeta|sim',
  credit: 'saldo|credit',
  pack: 'bo|paquet|bonificacio|dades|gratis',
  end: 'caduca|caducara|valid|valida|vigent|expira|caducitat',
  until: 'fins|fins al|fins el|abans del|abans de',
  death: 'desactivada|desactivat|baixa',
  own: 'tens|teu|teva',
  top: 'recarrega|recarregar',
}
