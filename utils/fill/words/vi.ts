import type { WordList } from './word-list'

export const vi: WordList = {
  phone: 'số_điện_thoại* điện_thoại* di_động số_di_động sđt số_thuê_bao số_đt số_máy số_cần_nạp',
  number: 'số',
  amount: 'số_tiền* mệnh_giá*',
  price: 'giá gói gói_cước',
  topUp: 'nạp_tiền nạp trả_trước',
  country: 'mã_quốc_gia mã_nước quốc_gia',
  area: 'mã_vùng',
  extension: 'máy_lẻ',
  confirm: 'xác_nhận nhập_lại',
  voucher: 'mã_thẻ mã_thẻ_cào mã_nạp số_seri mã_nạp_thẻ',
  never: 'mã mật_khẩu tìm_kiếm tìm nhà_mạng loại số_lượng mã_xác_nhận mã_otp',
  other: 'địa_chỉ ngày ngày_sinh thẻ số_thẻ đơn_hàng hóa_đơn cmnd cccd chứng_minh thư',
  account: 'tài_khoản khách_hàng',
  bound: 'tối_thiểu tối_đa tổng số_dư phí lương hoàn_tiền giảm_giá từ đến',
  success: 'thành_công hoàn_tất cảm_ơn',
}
