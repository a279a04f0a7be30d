import type { WordList } from './word-list'

export const ms: WordList = {
  phone: 'bimbit*',
  number: 'nombor',
  amount: 'amaun*',
  price: 'nilai pelan',
  topUp: 'tambah_nilai',
  confirm: 'sahkan masukkan_semula',
  voucher: 'baucar*',
  never: 'laluan carian kuantiti',
  other: 'poskod tarikh kad',
  account: 'akaun',
  bound: 'baki caj',
}
