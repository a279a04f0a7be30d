import type { WordList } from './word-list'

export const ms: WordList = {
  phone: 'bimbit*',
  number: 'nombor',
  amount: 'amaun*',
  price: 'nilai pelan',
  topUp: 'tambah_nilai reload_prabayar',
  confirm: 'sahkan masukkan_semula',
  never: 'laluan carian jenama',
  other: 'poskod tarikh kad pengenalan bil kad_kredit',
  account: 'akaun',
  bound: 'baki caj',
}
