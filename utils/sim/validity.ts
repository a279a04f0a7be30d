import type { Act, Tier } from './act'
import type { Period } from './period'

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

/** So long since the last act that counts: giffgaff 180 days since any use. */
export interface Inactivity extends Piece {
  kind: 'inactivity'
  counts: readonly Act[]
  period: Period
}

/**
 * Each purchase has an end of its own and the clock restarts after the last one: povo2.0 180 days, Club SIM 365.
 * `restart` null: the line's clock is the pack's own end (yearly plans). Where it says that the day of the act is counted,
 * that is the day of the activation.
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
  /** In minor units, what must be left when the fee was taken, where that is more than nothing. */
  leaves?: number
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

export type Closes = { kind: 'days-before'; count: number } | { kind: 'day-of-month'; day: number }
