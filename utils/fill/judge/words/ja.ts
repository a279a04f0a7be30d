import type { WordList } from './word-list'

export const ja: WordList = {
  phone: 'ご利用番号 連絡先 携帯 電話 回線番号 スマホ ケータイ',
  number: '番号',
  amount: '金額 チャージ額 支払額',
  price: '商品 価格 プラン',
  topUp: 'プリペイド チャージ トッピング 入金',
  country: '国番号',
  area: '市外局番',
  extension: '内線',
  confirm: '再入力 もう一度 確認',
  voucher: 'プリペイド番号 登録番号',
  never: '認証 パスワード メーカー ファックス 件名 ブランド キャリア 種 検索 種類 機種 暗証 コード',
  other:
    '製造番号 年齢 年月日 請求 保険 カード メール 口座 社員 会員 人数 免許 郵便 取引 注文 期限 伝票 追跡 予約',
  account: 'お客 契約',
  bound: '給与 送料 予算 手数料 上限 下限 合計 割引 残高',
  recipient: '受取 相手',
  payer: '勤務先 日中 自宅 緊急 固定',
}
