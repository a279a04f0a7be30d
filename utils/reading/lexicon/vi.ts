import type { Lexicon } from './lexicon'

export const vi: Lexicon = {
  units: 'gio|tieng;ngay;tuan;thang;nam',
  line: 'so|sim|thue bao|so thue bao|so dien thoai|tai khoan|so dt|thue bao cua|dich vu|sim cua|tk',
  credit:
    'tai khoan chinh|tk chinh|tkc|tkchinh|so du|so du tk|so du tk chinh|so du tai khoan|tkg|tai khoan goc|tk goc|tkc:|goc|tk chinh:|so du tai khoan chinh|sd tkc|tien trong tk|so du tk goc',
  pack: 'goi|goi cuoc|tkkm|tk km|tai khoan khuyen mai|khuyen mai|km|data|phut|mien phi|dung luong|uu dai|tk khuyen mai|goi data|tang|internet|sms|gb|mb|tk thuong|km1|km2|km3|kmt|ngoai mang|noi mang|tkkm1|tk data|diem|thoai|chu ky|ung tien|tk km1|tk dk|dk1|dk2',
  outgoing:
    'goi di|chieu di|1 chieu|mot chieu|chan 1 chieu|khoa 1 chieu|lien lac di|khoa chieu di|chan chieu di|goi/nhan|han goi di|han goi',
  incoming:
    'goi den|chieu den|2 chieu|hai chieu|nhan cuoc goi|nhan cuoc|nghe den|khoa 2 chieu|chan 2 chieu|han nghe|nghe',
  recovery: 'khoi phuc|giu so|kich hoat lai|khoi phuc so',
  end: 'han|het han|han dung|hieu luc|hsd|han su dung|su dung den|het hieu luc|den het|han den|den ngay|ngay het han|thoi han|han sd|han goi|han dung den|co hieu luc|dung den|het han vao|gia tri den|ket thuc|su dung trong|han nghe',
  until:
    'den|den ngay|den het|den het ngay|truoc ngay|het han|truoc|hsd|han su dung|het han ngay|han dung|het han vao|hsd:|hsd den|den 24h|den 24h ngay|toi|den luc|den 23h59|han den|chan nhat|su dung den|ngay het han|han sd|vao ngay|han',
  death: 'khoa|bi khoa|tam ngung|cat|chan|ngung|bi chan|tam khoa|tam dung',
  gone: 'thu hoi|huy|mat so|huy so|cham dut|bi huy|thu hoi so',
  keep: 'de tranh|duy tri|giu so|tiep tuc su dung|tranh bi|gia han|de duy tri|de tiep tuc|tranh',
  past: 'tu ngay|vao ngay|nap luc|luc|da nap|ngay nap|ngay dang ky|tu|kich hoat|da nap thanh cong|thanh cong',
  left: 'con|con lai|trong|trong vong|nua|sau|con|trong thoi gian',
  span: 'moi|hang|qua|lien tiep',
  today: 'hom nay',
  tomorrow: 'ngay mai',
  top: 'nap the|nap tien|nap|vua nap',
  spent:
    'nap|nap the|gia|cuoc|phi|thanh toan|toi thieu|chi|tru|hoa don|nap tien|gia cuoc|menh gia|da nap|cuoc phi|no|cong them|cong|chi voi|co hoi|the nap|tu|ung|phi dv|chuyen',
  promo:
    'khuyen mai|co hoi|trung|uu dai|dang ky|soan|nhan ngay|chi hom nay|tang|soan tin|tu choi|qc|[qc]|bam|mua|hap dan|x2|de nhan|ct:|lh',
  own: 'cua quy khach|quy khach|con lai|thanh cong|cua ban|con|ban co|quy khach con|ban|con lai:',
  otp: 'ma otp|ma xac thuc|mat khau|otp|khong chia se|ma xac nhan|ma bao mat|khong cung cap',
  bank: 'ngan hang|the tin dung|chuyen khoan|vietcombank|techcombank|bidv|so tk|tai khoan ngan hang|momo|vcb|agribank|gd|tk so|so du tk vcb|vietinbank|zalopay|viettel money|vay|no the',
  other:
    'giao hang|don hang|buu pham|bao hiem|lich hen|hoa don dien|ve may bay|chuyen bay|tien dien|phat nguoi|dang kiem|kham|buu cuc|shipper|hoc phi|tien nuoc|kien hang|phieu|the thu vien',
}
