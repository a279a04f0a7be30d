import type { Lexicon } from './lexicon'

export const vi: Lexicon = {
  units: 'gio|tieng;ngay;tuan;thang;nam',
  line: 'dich vu|sim cua|so|so dien thoai|so dt|tai khoan|thue bao|tk',
  credit:
    'goc|sd tkc|so du|so du tai khoan|so du tk|tai khoan chinh|tai khoan goc|tien trong tk|tk chinh|tk goc|tkc|tkchinh|tkg',
  pack: 'chu ky|data|diem|dk1|dk2|dung luong|goi|goi cuoc|khuyen mai|km|km1|km2|km3|kmt|mien phi|ngoai mang|noi mang|phut|tang|thoai|tk data|tk dk|tk khuyen mai|tk km|tk km1|tk thuong|tkkm|tkkm1|ung tien|uu dai',
  outgoing:
    'khoa mot chieu|1 chieu|chan 1 chieu|chan chieu di|chieu di|goi di|goi/nhan|han goi|han goi di|khoa 1 chieu|khoa chieu di|lien lac di|mot chieu',
  incoming:
    'khoa hai chieu|2 chieu|chan 2 chieu|chan chieu nhan|chieu den|chieu nhan|goi den|hai chieu|han nghe|khoa 2 chieu|nghe|nghe den|nhan cuoc|nhan cuoc goi',
  recovery: 'giu so|khoi phuc|khoi phuc so|kich hoat lai',
  end: 'co hieu luc|dung den|gia tri den|han dung den|han goi|han nghe|het hieu luc|hieu luc|ket thuc|su dung trong|thoi han',
  last: 'den het|den ngay|han|han dung|han su dung|het han|hsd|ngay het han|su dung den',
  until:
    'chan nhat|den|den 23h59|den 24h|den 24h ngay|den het ngay|den luc|het han ngay|hsd den|toi|truoc|truoc ngay|vao ngay',
  then: 'sau|sau do|tiep theo',
  death: 'cat|chan|khoa|ngung|tam dung',
  gone: 'cham dut|huy|huy so|mat so|thu hoi|thu hoi so',
  keep: 'de duy tri|de tiep tuc|de tranh|duy tri|gia han|giu so|tiep tuc su dung|tranh',
  past: 'da nap|da nap thanh cong|kich hoat|luc|nap luc|ngay dang ky|ngay nap|thanh cong|tu|tu ngay|vao ngay',
  left: 'con|nua|sau|trong',
  span: 'hang|lien tiep|moi|qua',
  today: 'hom nay',
  tomorrow: 'ngay mai',
  top: 'nap|vua nap',
  spent:
    'chi|co hoi|cong|cuoc|da nap|gia|hoa don|menh gia|nap|no|phi|thanh toan|the nap|toi thieu|tru|tu|ung',
  moved: 'chuyen|nhan|rut',
  promo:
    '[qc]|bam|chi hom nay|co hoi|ct:|dang ky|de nhan|hap dan|khuyen mai|lh|mua|nhan ngay|qc|soan|tang|trung|tu choi|uu dai|x2',
  own: 'ban|ban co|con|quy khach|quy khach con|thanh cong',
  otp: 'khong chia se|khong cung cap|ma bao mat|ma otp|ma xac nhan|ma xac thuc|mat khau',
  bank: 'agribank|bidv|chuyen khoan|gd|ngan hang|no the|so du tk vcb|so tk|techcombank|the tin dung|tk so|vay|vcb|vietcombank|vietinbank|viettel money',
  other:
    'bao hiem|buu cuc|buu pham|chuyen bay|dang kiem|don hang|giao hang|hoa don dien|hoc phi|kham|kien hang|lich hen|phat nguoi|phieu|shipper|the thu vien|tien dien|tien nuoc|ve may bay',
}
