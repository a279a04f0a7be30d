import type { Fact } from './fact'
import type { Period } from './period'
import type { Channel, Clock, UseKind } from './sim-event'

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

/** What gives the clock its end. */
export type Validity =
  | FromPayment
  | Added
  | Inactivity
  | PackEnd
  | InsideWindow
  | Subscription
  | Deduction
  | Fixed
  | Stated
  | NoEnd
  | AnyOf
  | AllOf

interface Piece {
  fact?: string
  /** Acts earlier than this before the present end do nothing. */
  opens?: Period
  /** The act must be done earlier than the end itself. */
  closes?: Closes
}

/** Starts anew on the day of the act, by amount: ALDI TALK €5/10/15/30 → 4/8/12/24 months. */
export interface FromPayment extends Piece {
  kind: 'from-payment'
  tiers: readonly Tier[]
  /** Whether a later end is kept when a smaller payment follows, or the newest payment decides. */
  ifShorter: 'later-wins' | 'newest-wins'
}

/** Adds to the present end, or to the day of the act when the end has passed: SoftBank prepaid +60 days, cap 360. */
export interface Added extends Piece {
  kind: 'added'
  tiers: readonly Tier[]
  /** The end never lies further ahead of the act than this. */
  cap: Period | null
}

/** So long since the last act that counts: giffgaff 6 months since any use. */
export interface Inactivity extends Piece {
  kind: 'inactivity'
  counts: readonly Act[]
  period: Period
}

/**
 * Each purchase has an end of its own and the clock restarts after the last one: povo2.0 180 days, Club SIM 365.
 * `restart` null: the line's clock is the pack's own end (yearly plans).
 */
export interface PackEnd extends Piece {
  kind: 'pack-end'
  counts: readonly Act[]
  restart: Period | null
}

/**
 * Windows that follow each other from the first act of `anchor`; an act inside one keeps the line to the end of the
 * next, however early in the window it was.
 */
export interface InsideWindow extends Piece {
  kind: 'inside-window'
  counts: readonly Act[]
  window: Period
  anchor: Act
}

/** A fee for each period: from the balance (days = balance ÷ fee) or by card. Ultra Mobile $3 / 30 days. */
export interface Subscription extends Piece {
  kind: 'subscription'
  fee: number
  period: Period
  from: 'balance' | 'card'
  /** `by-itself` with a card has no end while the card works. */
  renews: 'by-itself' | 'by-hand'
}

/** Idle for `idle`, then a fee for each further period while the balance lasts: Jio ₹20 per 30 days after 90. */
export interface Deduction extends Piece {
  kind: 'deduction'
  counts: readonly Act[]
  idle: Period
  fee: number
  period: Period
  /** The balance must hold more than the fee, not just as much. */
  needsMore: boolean
}

/** A date nothing moves. */
export interface Fixed extends Piece {
  kind: 'fixed'
  lastDayOn: string
}

/** The carrier names a date that no source lets us work out (it depends on the plan): the user types it. */
export interface Stated extends Piece {
  kind: 'stated'
}

/** No date at all: lives while nobody ends it. */
export interface NoEnd extends Piece {
  kind: 'none'
}

/** Either keeps the line: the latest end counts. */
export interface AnyOf {
  kind: 'any-of'
  of: readonly Validity[]
}

/** All are needed: the earliest end counts. Proximus: a top-up a year and a use in 6 months. */
export interface AllOf {
  kind: 'all-of'
  of: readonly Validity[]
}

/** An act and the time it gives. The matching tier with the highest `atLeast` decides. Each payment stands alone. */
export interface Tier {
  act: Act
  gives: Gives
  fact?: string
}

/** A period, or days by amount: Malaysia's "1 day for each ringgit". */
export type Gives = Period | { perAmount: number; period: Period }

/** What a carrier counts. Sums are in minor units; where none is given any amount counts. */
export type Act =
  | { act: 'topUp'; atLeast?: number; atMost?: number; channels?: readonly Channel[] }
  | { act: 'purchase'; packs?: readonly string[]; atLeast?: number; atMost?: number }
  /** `cost`: what the cheapest such use costs, where known. */
  | { act: 'use'; uses: readonly UseKind[]; paidOnly: boolean; cost?: number }
  | { act: 'activated' }
  | { act: 'registered' }

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

export type Closes = { kind: 'days-before'; count: number } | { kind: 'day-of-month'; day: number }

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

/** Something about the rule that the user must see. Prose for each code is in the catalogs. */
export interface Doubt {
  code: DoubtCode
  /** Path of the piece in doubt, such as `tracks.0.validity.tiers.1`, or empty for the whole rule. */
  about?: string
  /** The values that disagree, or the one that is in doubt. */
  values?: readonly DoubtValue[]
  facts?: readonly string[]
}

export type DoubtValue = Period | { minor: number } | { on: string } | { act: Act }

export type DoubtCode =
  | 'unconfirmed'
  | 'sources-disagree'
  | 'old-source'
  | 'community-only'
  | 'still-runs-unknown'
  | 'still-sold-unknown'
  | 'loss-unknown'
  | 'minimum-unknown'
  | 'price-unknown'
  | 'acts-unclear'
  | 'ladder-incomplete'
  | 'promotion-until'
  | 'free-codes-unclear'
  | 'may-lag'
  | 'closures-reported'
  | 'first-hand-missing'
  | 'may-not-be-offered'
  | 'differs-by-contract'
  | 'differs-by-region'

/** One number of a shipped rule that the user replaced. `path` as in `tracks.0.after.1.period.count`. */
export interface Override {
  path: string
  value: unknown
  was: unknown
}
