import type { WordList } from './word-list'

export const uk: WordList = {
  phone: 'stilnikov*',
  price: 'cina vartist',
  topUp: 'popovn*',
  country: 'krain*',
  area: 'kod_m*',
  confirm: 'pidtverd* povtor*',
  never: 'marka kilkist* poshuk* tema',
  other: 'edrpou posilk* ipn narodzh* zamov* pasport* lichilnik*',
  account: 'osobov* rahunok rahunk*',
  bound: 'znizhk* povern* zalishok',
  recipient: 'otrimuvach*',
}
