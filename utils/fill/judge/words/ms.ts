import type { WordList } from './word-list'

export const ms: WordList = {
  phone: 'bimbit*',
  number: 'nombor',
  amount: 'amaun*',
  price: 'nilai pelan',
  topUp: 'tambah_nilai',
  confirm: 'masukkan_semula sahkan',
  never: 'jenama carian laluan',
  other: 'bil poskod tarikh kad kad_kredit pengenalan',
  account: 'akaun',
  bound: 'baki caj',
}
