import type { Fact } from '@/utils/sim/fact'
import type { Money } from '@/utils/sim/money'
import type { Period } from '@/utils/sim/period'
import type { Clock, SimEvent } from '@/utils/sim/sim-event'

/**
 * Why a date is what it is: steps that add up, each beginning on the day the one before it reached. Plain JSON, days as
 * `YYYY-MM-DD`; `explain` turns it into sentences.
 */
export interface Because {
  /** What had the last word. */
  code: Step['step'] | 'no-end' | 'not-stated' | 'never-began'
  params: Readonly<{
    /** Last usable day, or null when there is none. */
    lastDay: string | null
    /** IANA zone whose midnight ends it. */
    zone: string
    steps: readonly Step[]
  }>
}

/** One line of the sum. `to` is the day reached so far. */
export type Step =
  | { step: 'event'; event: EventShown; to: string }
  /** The present end, to which an adding rule adds. */
  | { step: 'from-end'; to: string }
  /** The pack bought runs until then, and the clock starts after it. */
  | { step: 'pack-runs'; pack: string; period: Period | null; to: string; fact: Fact | null }
  | { step: 'period'; period: Period; times: number; to: string; fact: Fact | null }
  | { step: 'fees'; fee: Money; balance: Money; period: Period; times: number; to: string; fact: Fact | null }
  | { step: 'after-stage'; stage: 'receive-only' | 'grace'; period: Period; to: string; fact: Fact | null }
  | { step: 'window'; window: Period; to: string; fact: Fact | null }
  | { step: 'cap-ahead'; period: Period; to: string; fact: Fact | null }
  | { step: 'cap'; event: EventShown | null; period: Period | null; to: string; fact: Fact | null }
  | { step: 'fixed'; to: string; fact: Fact | null }
  | { step: 'stated'; event: EventShown; clock: Clock; to: string }
  /** The day a period ends on is no longer usable. */
  | { step: 'day-before'; to: string }

/** As much of an event as a sentence needs. */
export interface EventShown {
  id: string
  kind: SimEvent['kind']
  on: string
  money: Money | null
  /** Name of the pack, kind of use, or empty. */
  what: string
}

/** Something the user must see beside a date: a code with its parameters. */
export interface DoubtShown {
  code: string
  params: Readonly<Record<string, unknown>>
}
