import type { WordList } from './word-list'

export const ms: WordList = {
  phone: 'bimbit*',
  number: 'nombor',
  amount: 'amaun*',
  price: 'nilai pelan',
  topUp: 'tambah_nilai',
  confirm: 'sahkan masukkan_semula',
  never: 'laluan carian',
  other: 'poskod tarikh kad',
  account: 'akaun',
  bound: 'baki caj',
}
