import type { DoubtValue, Rule } from '@/utils/sim/rule'
import type { Hint } from './hint'
import type { TopUpChannel } from './top-up-channel'

export type { Hint, HintCode } from './hint'
export type { Card, Proof, TopUpChannel } from './top-up-channel'

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

export interface BalanceCheck {
  how: 'ussd' | 'text' | 'call' | 'app' | 'site'
  asks: 'balance' | 'validity' | 'both' | 'number'
  /** USSD code, number to call, words of the text, or address. */
  code: string
  /** Where a text goes. */
  to?: string
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
