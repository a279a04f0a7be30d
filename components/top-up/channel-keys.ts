import type { Card, Proof } from '@/utils/carriers/carrier'
import type { Channel } from '@/utils/sim/sim-event'

export const channelKeys = {
  site: 'channelSite',
  app: 'channelApp',
  store: 'channelStore',
  shop: 'channelShop',
  atm: 'channelAtm',
  'third-party': 'channelThirdParty',
  voucher: 'channelVoucher',
  ussd: 'channelUssd',
  other: 'channelOther',
} as const satisfies Record<Channel, string>

export const proofKeys = {
  receipt: 'proofReceipt',
  'voucher-code': 'proofVoucherCode',
  'order-number': 'proofOrderNumber',
  'confirmation-mail': 'proofMail',
  'confirmation-text': 'proofText',
  statement: 'proofStatement',
} as const satisfies Record<Proof, string>

/** Brands are written alike in every language. */
export const cardNames: Readonly<Record<Card, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  jcb: 'JCB',
  amex: 'American Express',
  diners: 'Diners Club',
  discover: 'Discover',
  unionpay: 'UnionPay',
  maestro: 'Maestro',
  local: 'local',
}
