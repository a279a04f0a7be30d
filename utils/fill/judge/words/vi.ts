import type { WordList } from './word-list'

export const vi: WordList = {
  phone: 'so_may thue_bao sdt di_dong so_dt dien_thoai*',
  number: 'so',
  amount: 'menh_gia_the so_tien* menh_gia*',
  price: 'gia goi',
  topUp: 'tra_truoc nap',
  country: 'quoc_gia ma_nuoc',
  confirm: 'xac_nhan nhap_lai nhap_lai_so',
  voucher: 'ma_the_cao ma_the the_cao ma_nap',
  never: 'mat_khau chu_de so_luong loai nha_mang ma tim',
  other: 'ngay the hop_dong cccd giao_dich don_hang ma_don hoa_don ho_chieu cmnd',
  account: 'khach_hang tai_khoan',
  bound: 'phi giam_gia toi_da toi_thieu tong so_du',
}
