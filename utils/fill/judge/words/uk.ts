import type { WordList } from './word-list'

export const uk: WordList = {
  phone: 'stilnikov*',
  price: 'cina vartist',
  topUp: 'popovn*',
  country: 'krain*',
  area: 'kod_m*',
  confirm: 'pidtverd*',
  never: 'poshuk* kilkist*',
  other: 'zamov* narodzh*',
  account: 'osobov* rahunk* rahunok',
  bound: 'zalishok povern* znizhk*',
  recipient: 'otrimuvach*',
}
