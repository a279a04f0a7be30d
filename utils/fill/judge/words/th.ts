import type { WordList } from './word-list'

export const th: WordList = {
  phone: 'โทรศัพท์ เบอร์ มือถือ',
  number: 'หมายเลข',
  amount: 'จำนวนเงิน มูลค่า ยอดเงิน ยอดเติม',
  price: 'ราคา',
  topUp: 'เติมเงิน',
  country: 'ประเทศ',
  confirm: 'อีกครั้ง ยืนยัน',
  never: 'จำนวน ค้นหา ประเภท รุ่น ยี่ห้อ รหัส',
  other: 'ใบแจ้งหนี้ อีเมล ประชาชน ไปรษณีย์ วันที่ วันเกิด เลขที่ บัตร',
  account: 'ลูกค้า บัญชี',
  bound: 'ค่า ส่วนลด เงินเดือน คงเหลือ',
}
