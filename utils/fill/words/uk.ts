import type { WordList } from './word-list'

export const uk: WordList = {
  phone: 'stilnikov*',
  price: 'cina vartist',
  topUp: 'popovn*',
  country: 'krain*',
  area: 'kod_mista',
  extension: 'dodatkov*',
  confirm: 'pidtverd*',
  never: 'poshuk* kilkist*',
  other: 'zamovlen* narodzhen* misto',
  account: 'osobov* rahunk* rahunok',
  bound: 'zalishok komisi* povernenn* znizhk* razom',
  recipient: 'otrimuvach*',
  payer: 'robochi*',
}
