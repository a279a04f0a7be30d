import type { WordList } from './word-list'

export const th: WordList = {
  phone: 'โทรศัพท์ มือถือ เบอร์',
  number: 'หมายเลข',
  amount: 'จำนวนเงิน ยอดเงิน มูลค่า ยอดเติม',
  price: 'ราคา',
  topUp: 'เติมเงิน',
  country: 'ประเทศ',
  confirm: 'ยืนยัน อีกครั้ง',
  never: 'รหัส ค้นหา ประเภท จำนวน',
  other: 'อีเมล วันที่ วันเกิด บัตร ไปรษณีย์',
  account: 'บัญชี ลูกค้า',
  bound: 'คงเหลือ ค่า เงินเดือน ส่วนลด',
}
