import type { WordList } from './word-list'

export const vi: WordList = {
  phone: 'dien_thoai* di_dong sdt so_dt thue_bao so_may',
  number: 'so',
  amount: 'so_tien* menh_gia* menh_gia_the',
  price: 'gia goi',
  topUp: 'nap tra_truoc',
  country: 'quoc_gia ma_nuoc',
  confirm: 'xac_nhan nhap_lai nhap_lai_so',
  voucher: 'ma_the ma_the_cao the_cao ma_nap',
  never: 'ma mat_khau tim loai so_luong chu_de nha_mang',
  other: 'ngay the don_hang hoa_don cmnd cccd hop_dong ho_chieu ma_don giao_dich',
  account: 'tai_khoan khach_hang',
  bound: 'toi_thieu toi_da tong so_du phi giam_gia',
}
