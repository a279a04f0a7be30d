import type { WordList } from './word-list'

export const uk: WordList = {
  phone: 'stilnikov*',
  price: 'cina vartist',
  topUp: 'popovn*',
  country: 'krain*',
  area: 'kod_m*',
  confirm: 'pidtverd* povtor*',
  never: 'poshuk* kilkist* tema marka',
  other: 'zamov* narodzh* pasport* ipn edrpou posilk* lichilnik*',
  account: 'osobov* rahunk* rahunok',
  bound: 'zalishok povern* znizhk*',
  recipient: 'otrimuvach*',
}
