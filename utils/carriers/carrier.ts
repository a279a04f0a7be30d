import type { DoubtValue, Rule } from '@/utils/sim/rule'
import type { Channel } from '@/utils/sim/sim-event'

/**
 * One product of one carrier: facts and codes, never prose. Every `fact` names a key of `rule.facts`; without one it is
 * `main`. Where no source carries a value it is left out, never guessed.
 */
export interface Carrier {
  /** Stable, `<country>-<product>`; the file has the same name. */
  id: string
  /** As the carrier writes it in Latin script. */
  name: string
  /** As it is written at home, where that differs. */
  localName?: string
  /** Other names people search by. */
  aliases?: readonly string[]
  /** Network it runs on, or empty when unknown. */
  network: string
  /** ISO 3166-1 alpha-2; `ZZ` for products of no country. */
  country: string
  /** The same as the rule's; lists show it without reading the rule. */
  currency: string
  /** Whose pages these are, where products of one company share them; no other two may list the same host. */
  company?: string
  status: 'active' | 'closed-to-new' | 'discontinued' | 'no-topup' | 'subscription' | 'unknown'
  rule: Rule
  /** Hosts and path prefixes that belong to this carrier and to no other. */
  addresses: readonly CarrierAddress[]
  channels: readonly TopUpChannel[]
  checks: readonly BalanceCheck[]
  /** Codes of advice shown with the SIM. */
  hints: readonly Hint[]
  conflicts: readonly Conflict[]
  bands?: Bands
}

/** A page of the carrier. `recharge` is the one "Top up" opens. */
export interface CarrierAddress {
  kind: 'recharge' | 'account' | 'plans' | 'help'
  /** Exact host, lower case. */
  host: string
  /** Path prefixes, each beginning with `/`; `['/']` when the whole host is the carrier's. */
  paths: readonly string[]
  /** Full address to open, where a deeper one than `https://host/path` is needed. */
  url?: string
  needsLogin?: boolean
  number?: NumberFormat
  amount?: 'text' | 'select' | 'radio' | 'tiles' | 'none'
  fact?: string
}

/** What the page wants in its number field. */
export interface NumberFormat {
  style?: 'national' | 'national-without-trunk' | 'e164' | 'international-without-plus'
  digits?: readonly number[]
  /** Lengths of the parts where the number is split over several fields. */
  split?: readonly number[]
  confirmField?: boolean
}

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

export interface BalanceCheck {
  how: 'ussd' | 'text' | 'call' | 'app' | 'site'
  asks: 'balance' | 'validity' | 'both' | 'number'
  /** USSD code, number to call, words of the text, or address. */
  code: string
  /** Where a text goes. */
  to?: string
  fact?: string
}

export type HintCode =
  | 'send-one-text'
  | 'make-one-call'
  | 'use-some-data'
  | 'smallest-top-up'
  | 'one-payment-not-split'
  | 'pack-does-not-count'
  | 'top-up-does-not-count'
  | 'incoming-does-not-count'
  | 'wifi-calls-do-not-count'
  | 'transfer-does-not-count'
  | 'keep-balance-above'
  | 'buy-keep-number'
  | 'turn-on-before-leaving'
  | 'order-before-leaving'
  | 'auto-top-up'
  | 'renew-before'
  | 'ask-support-to-restore'
  | 'credit-lost-first'
  | 'no-roaming'
  | 'roaming-off-at-first'
  | 'incoming-text-free-abroad'
  | 'incoming-text-paid-abroad'
  | 'activate-at-home'
  | 'identity-check-yearly'
  | 'one-line-per-person'
  | 'lines-per-person-limit'
  | 'app-only'
  | 'needs-local-card'
  | 'phishing-copies'
  | 'needs-volte'
  | 'data-only'

export interface Hint {
  code: HintCode
  values?: readonly DoubtValue[]
  count?: number
  fact?: string
}

/** Sources that disagree, shown side by side. */
export interface Conflict {
  about:
    | 'validity'
    | 'acts'
    | 'grace'
    | 'price'
    | 'still-offered'
    | 'network'
    | 'address'
    | 'cards'
    | 'roaming'
    | 'balance-check'
    | 'cap'
    | 'stacking'
    | 'identity'
  sides: readonly { values?: readonly DoubtValue[]; says?: 'yes' | 'no'; fact: string }[]
}

/** LTE bands, for "does my phone fit?". */
export interface Bands {
  lte: readonly number[]
  nr?: readonly number[]
  must: readonly number[]
  /** Since when the carrier's 3G is off; calls then need VoLTE. */
  off3gOn: string | null
  fact?: string
}
