import type { WordList } from './word-list'

/** Simplified and traditional script: the lists share too much to be two files. */
export const zh: WordList = {
  phone: '手机 手機 电话 手提電話 联系方式 門號 门号 聯絡電話',
  number: '号码 號碼 号 號',
  amount: '金额 面值 面額 面额 充值额 增值額 款额 款額 數額',
  price: '价格 價格 套餐 產品 产品 元',
  topUp: '充值 增值 儲值 储值 话费 話費 缴费 繳費 预付 預付',
  country: '国家 國家 国际 國際',
  area: '区号 區號',
  extension: '分机 分機',
  confirm: '确认 確認 再次 重新输入 再输入',
  voucher: '卡密 兑换码 增值券',
  never:
    '验证 驗證 校验 密码 密碼 搜索 搜尋 查询 查詢 运营商 營運商 電信商 類型 类型 数量 數量 传真 傳真 代码 型号 型號 關鍵字 关键字 图形码 品牌',
  other:
    '邮箱 郵箱 电邮 電郵 邮件 邮编 郵遞 生日 出生 日期 卡号 卡號 信用卡 银行 銀行 有效期 订单 訂單 身份 身分 证件 護照 护照 学号 会员 會員 用户名 發票 发票 年龄 合同 编号 qq 车牌 地址',
  account: '账号 帳號 账户 帳戶 客户 客戶 用户 用戶 户号',
  bound: '最低 最高 合计 合計 总 總 余额 餘額 手续费 手續費 工资 薪资 退款 优惠 折扣 汇率 运费 預算 预算',
  recipient: '对方 對方',
  payer: '固话 固話 座机 宅電 紧急 付款人',
}
