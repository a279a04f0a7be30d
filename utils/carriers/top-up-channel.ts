import type { Channel } from '@/utils/sim/sim-event'

/** One way to pay, as the carrier or its shops offer it. */
export interface TopUpChannel {
  channel: Channel
  /** Which shop, chain, app or payment service; names as they are written there. */
  at?: readonly string[]
  /** Left out where it works. Guides also name ways that ended, that nobody confirms, or that no source shows. */
  state?: 'ended' | 'unconfirmed' | 'not-found'
  fromAbroad?: boolean
  /** Card schemes taken; left out when unknown, empty when none. */
  cards?: readonly Card[]
  foreignCards?: boolean
  /** Minor units of the rule's currency. */
  fee?: number
  /** What to keep as proof. */
  keep?: readonly Proof[]
  /** Since or until when, where it began or ended. */
  from?: string
  until?: string
  fact?: string
}

export type Card =
  | 'visa'
  | 'mastercard'
  | 'jcb'
  | 'amex'
  | 'diners'
  | 'discover'
  | 'unionpay'
  | 'maestro'
  | 'local'

/** What proves that it was paid. */
export type Proof =
  | 'receipt'
  | 'voucher-code'
  | 'order-number'
  | 'confirmation-mail'
  | 'confirmation-text'
  | 'statement'
