import type { WordList } from './word-list'

/** Simplified and traditional script: the lists share too much to be two files. */
export const zh: WordList = {
  phone: '手机 手機 电话 宅电 宅電 手提電話 联系方式 門號 门号 充值号 儲值卡號 储值卡号 儲值卡號碼',
  number: '号码 號碼 号 號',
  amount: '金额 面值 面额 面額 款额 数额 增值額 增值额 充值额 储值额 儲值額',
  price: '价 價格 套餐 產品 产品 元',
  topUp: '充值 增值 儲值 储值 话费 話費 缴费 预付 預付',
  country: '国 國 国家代码',
  area: '区号 區號',
  extension: '分机 分機',
  confirm: '确认 再次 重新 再次输入 再次輸入',
  voucher: '卡密 兑换 增值券 充值券 儲值券',
  never:
    '验证 驗證 校验 密码 密碼 搜索 搜尋 查询 查詢 营商 營商 運商 信商 务商 類型 类型 数量 數量 传真 傳真 代码 型号 关键字 图形 品牌 主题 主題 圖形 機型',
  other:
    '邮 郵 生日 日期 卡 银行 銀行 有效期 订单 訂單 身份 身分 证件 交易 发票 發票 護照 护照 学号 会员 用户名 年龄 合同 编号 qq 车牌 統一編號 统一编号 快递 快遞 單號 单号 载具 載具 條碼 学籍 工号 电表 水表 户号 戶號',
  account: '账 帳 客户 客戶 用户 用戶',
  bound: '最低 最高 总 總 余额 餘額 手续费 工资 薪 退款 优惠 折扣 汇率 预算',
  recipient: '对方 對方',
  payer: '固话 座机 紧急',
}
