import type { WordList } from './word-list'

export const ja: WordList = {
  phone: '電話 携帯 ケータイ スマホ 回線番号 連絡先 ご利用番号',
  number: '番号',
  amount: '金額 チャージ額 支払額 チャージ金額',
  price: '価格 プラン 商品',
  topUp: 'チャージ プリペイド 入金 トッピング',
  country: '国番号',
  area: '市外局番',
  extension: '内線',
  confirm: '確認 再入力 もう一度',
  voucher: 'プリペイド番号 登録番号',
  never: 'コード 暗証 パスワード 認証 検索 機種 ファックス 種 メーカー ブランド 件名 種類 キャリア',
  other:
    '郵便 メール 年月日 カード 期限 注文 予約 会員 請求 年齢 口座 人数 製造番号 免許 伝票 追跡 取引 社員 保険',
  account: 'お客 契約',
  bound: '下限 上限 合計 残高 手数料 給与 割引 送料 予算',
  recipient: '相手 受取',
  payer: '自宅 勤務先 固定 日中 緊急',
}
