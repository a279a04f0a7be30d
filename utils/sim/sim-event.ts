import type { Money } from './money'

/** Acts a carrier may count as keeping the line alive. */
export type UseKind = 'call-out' | 'text-out' | 'data' | 'call-in' | 'text-in' | 'attach'

export type Channel = 'site' | 'app' | 'store' | 'shop' | 'atm' | 'third-party' | 'voucher' | 'ussd' | 'other'

/** The clocks a line runs on; see the lifeline. */
export type Clock = 'credit' | 'outgoing' | 'incoming' | 'recovery'

interface EventBase {
  id: string
  simId: string
  /** Civil day in the carrier's time zone, `YYYY-MM-DD`. */
  on: string
  note: string
  createdAt: number
  updatedAt: number
  deletedAt: number | null
}

export interface Activated extends EventBase {
  kind: 'activated'
}

/** A payment that gives credit or validity. Only a `paid` one moves the lifeline. */
export interface TopUp extends EventBase {
  kind: 'topUp'
  status: 'attempted' | 'paid' | 'failed'
  money: Money | null
  channel: Channel
  /** Host of the page that was filled, or empty. */
  host: string
  /** The carrier's or shop's reference number, or empty. */
  reference: string
  startedAt: number
  settledAt: number | null
}

/** A plan, pack or topping bought, from credit or by card. */
export interface Purchase extends EventBase {
  kind: 'purchase'
  money: Money | null
  /** Key of the pack in the rule, or empty. */
  pack: string
  /** Its last day where it has one. */
  lastDayOn: string | null
}

export interface Use extends EventBase {
  kind: 'use'
  use: UseKind
  /** Whether it cost something: some carriers count only chargeable use. */
  paid: boolean
}

/** "The carrier said it ends on …": the newest statement wins over arithmetic. */
export interface StatedEnd extends EventBase {
  kind: 'statedEnd'
  clock: Clock
  lastDayOn: string
}

export interface StatedBalance extends EventBase {
  kind: 'statedBalance'
  money: Money
}

/** Identity registered (or renewed) with the carrier: where a registration cap counts from. */
export interface Registered extends EventBase {
  kind: 'registered'
}

export type SimEvent = Activated | TopUp | Purchase | Use | StatedEnd | StatedBalance | Registered
