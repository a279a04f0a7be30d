import type { WordList } from './word-list'

/** Simplified and traditional script: the lists share too much to be two files. */
export const zh: WordList = {
  phone: '手机 联系方式 手機 宅電 宅电 手提電話 充值号 储值卡号 儲值卡號 門號 门号 电话',
  number: '号 號 号码 號碼',
  amount: '金额 储值额 增值额 充值额 面额 面額 款额 面值 儲值額 数额 增值額',
  price: '價格 套餐 元 產品 产品 价',
  topUp: '缴费 话费 話費 预付 預付 储值 儲值 增值 充值',
  country: '国家代码 國 国',
  area: '区号 區號',
  extension: '分机 分機',
  confirm: '再次輸入 再次输入 再次 确认 重新',
  voucher: '卡密 儲值券 充值券 增值券 兑换',
  never:
    '传真 信商 機型 型号 傳真 营商 查詢 查询 主題 关键字 类型 务商 搜索 營商 搜尋 图形 圖形 验证 代码 密码 密碼 品牌 数量 類型 運商 校验 數量 驗證 主题',
  other:
    '卡 交易 身份 身分 日期 发票 訂單 有效期 订单 银行 快遞 快递 护照 護照 載具 载具 车牌 條碼 单号 编号 统一编号 邮 銀行 單號 戶號 水表 合同 qq 会员 郵 生日 证件 統一編號 户号 發票 学籍 学号 用户名 电表 工号 年龄',
  account: '账 用戶 客戶 帳 客户 用户',
  bound: '汇率 最低 退款 折扣 總 余额 餘額 总 预算 手续费 优惠 薪 工资 最高',
  recipient: '对方 對方',
  payer: '座机 紧急 固话',
}
