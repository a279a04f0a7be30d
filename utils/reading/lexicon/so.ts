import type { Lexicon } from './lexicon'

export const so: Lexicon = {
  units: 'saac|saacadood;maalin|maalmo|maalmood;asbuuc|toddobaad;bil|bilood;sanad|sano',
  line: 'adeeg*|khad*|lambar*|nambar*|telefoon*|xariig*',
  credit: 'baaqi*|hadhaa*|haraag*',
  pack: 'bilaash|daqiiqo*|dheeraad|gunno*|xirmo*',
  end: 'ansax*|dhici*|jiray*|shaqeynay*',
  last: 'dhacay*|wuxuuna dhacayaa',
  until: 'ilaa|ka hor',
  death: 'jooji*|xidhm*|xirm*',
  gone: 'lumi*|waay*',
  left: 'gudahood|haray|ku dhiman',
  today: 'maanta',
  tomorrow: 'berri',
  top: 'dallac*|ku shub*|shubatay',
  spent: 'iibsatay|qiimo*',
  own: 'kaaga|macmiil|waxaad haysataa|wuxuu|wuxuuna',
  otp: 'kood*|sirta',
  bank: 'baanka|bangi*|diray|edahab|evc|evcplus|heshay|sahal|uwareejis*|wareejis*',
}
