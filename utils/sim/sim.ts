import type { Money } from './money'
import type { Rule } from './rule'

/**
 * One line the user keeps. Dates of its life are never stored here: they are derived from its events by its rule.
 * Instants (`…At`) are milliseconds since the epoch, days (`…On`) are `YYYY-MM-DD` in the rule's time zone.
 */
export interface Sim {
  id: string
  name: string
  /** E.164 where it could be read, else exactly what the user typed. */
  number: string
  /** ISO 3166-1 alpha-2 country of the line. */
  country: string
  /** Key of the carrier's file, or null for a rule of the user's own. */
  carrierId: string | null
  /** The carrier's name as shown, kept so that a list needs no carrier file. */
  carrierName: string
  /**
   * The rule the dates come from: a copy taken from the carrier's file with the user's changes in it, so that neither
   * popup nor background loads the shelf, and a shipped change moves no date before the user has seen it.
   */
  rule: Rule
  /** What `fill` and the top-up form offer. */
  usualTopUp: Money | null
  /** Secrets, hidden until asked for; empty when unknown. */
  iccid: string
  eid: string
  lpa: string
  /** CSS colour of the stripe, `#rrggbb`. */
  color: string
  tags: string[]
  notes: string
  /** Reminder lead times in days, or null for the general ones. */
  leadDays: number[] | null
  createdAt: number
  updatedAt: number
  archivedAt: number | null
  /** A deletion leaves this mark, so that two copies of the records can be merged. */
  deletedAt: number | null
}
