import type { Doubt } from './doubt'
import type { Fact } from './fact'
import type { Period } from './period'
import type { Clock } from './sim-event'
import type { Validity } from './validity'

export type { Act, Gives, Tier } from './act'
export type { Doubt, DoubtCode, DoubtValue } from './doubt'
export type * from './validity'

/**
 * How one line lives and dies, as data: plain JSON that can be stored, copied, compared and overridden number by
 * number. Amounts are whole minor units of `currency`. A day means a civil day in `zone`.
 *
 * It composes: each track is a validity source followed by after-stages; caps lie over all tracks.
 */
export interface Rule {
  /** IANA zone in whose midnight the line dies. */
  zone: string
  /** ISO 4217. */
  currency: string
  /** Whether the line still works on the day a period ends on. */
  lastDayUsable: boolean
  /** The clock the countdown counts to. `incoming` where letting calls out lapse is how people keep the number. */
  aim: Clock
  tracks: readonly Track[]
  caps: readonly Cap[]
  /** Packs, plans and keep-number products that events and acts name by key. */
  packs: Readonly<Record<string, Pack>>
  /** What a single top-up can be. */
  amounts: Amounts
  /** Money the carrier takes without giving life for it; counted in the yearly cost. */
  upkeep: readonly Upkeep[]
  /** Why no date can be derived (then `tracks` is empty and the user types the date), else null. */
  without: NoRuleReason | null
  confidence: Confidence
  /** Sources by key. Pieces name theirs in `fact`; without a name it is `main`, which always exists. */
  facts: Readonly<Record<string, Fact>>
  doubts: readonly Doubt[]
  /** What the user changed, with the value that was there before. */
  overrides: readonly Override[]
}

export type Confidence = Fact['confidence']

/**
 * One clock and what follows when it has run out. A clock that several tracks name ends with the first of them.
 * Several tracks: the credit ends after 6 months and the number after 12; calls out after 90 days, in after 12 months.
 */
export interface Track {
  clock: Clock
  validity: Validity
  /** In order, each beginning where the one before ended. */
  after: readonly AfterStage[]
  /** What comes after the last of them. `unknown` where no source says. */
  then: 'lost' | 'unknown'
}

/** What still works after the clock, for how long, and what brings the line back from there. */
export interface AfterStage {
  stage: 'receive-only' | 'grace'
  /** Null: no source says how long. */
  period: Period | null
  /** The same acts as before, only the carrier's own staff, or nothing. */
  revivedBy: 'acts' | 'carrier' | 'nothing'
  /** Where coming back asks for more than staying would. */
  atLeast?: number
  fact?: string
}

/** An end that no top-up moves. */
export type Cap =
  | {
      kind: 'registration'
      from: 'registered' | 'activated'
      period: Period
      who: CapWho
      applies: boolean
      fact?: string
    }
  | { kind: 'day'; lastDayOn: string; who: CapWho; applies: boolean; fact?: string }

/** Whom a cap binds. Shipped with `applies` true for everyone, false for the rest until the user says so. */
export type CapWho = 'everyone' | 'tourist' | 'foreigner' | 'document'

export interface Pack {
  /** As the carrier writes it; the key where it has no name. */
  name?: string
  price: number | null
  /** Its own length where it has one. */
  period: Period | null
  /** Paid from credit or by card or either. */
  paidFrom: 'credit' | 'card' | 'either'
  /** Ordered with this code, text or menu, to be copied. */
  code?: string
  fact?: string
}

export type Amounts =
  | { kind: 'list'; minors: readonly number[]; fact?: string }
  | { kind: 'range'; least: number; most: number | null; step: number; fact?: string }
  | { kind: 'unknown' }

export interface Upkeep {
  fee: number
  period: Period
  /** Taken only after this long without use; null: always. */
  afterIdle: Period | null
  fact?: string
}

/** Why a product has no rule of its own. */
export type NoRuleReason =
  | 'own'
  | 'unknown'
  | 'discontinued'
  | 'subscription'
  | 'number-storage'
  | 'data-only'
  | 'short-stay'
  | 'not-for-keeping'
  | 'regional-differences'

/** One number of a shipped rule that the user replaced. `path` as in `tracks.0.after.1.period.count`. */
export interface Override {
  path: string
  value: unknown
  was: unknown
}
