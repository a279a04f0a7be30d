import type { NumberFormat } from './fill-order'
import type { FieldKind } from './find-fields'

export type FieldStatus = 'filled' | 'already' | 'rejected' | 'not-found' | 'blocked'

/** Why a field, or the whole page, was not filled. Codes; the sentences live in the catalogs. */
export type FillReason =
  /** The document is not on the allowed origin, or is not the top one. */
  | 'wrong-origin'
  | 'framed'
  /** No field of the kind asked for is on the page. */
  | 'no-number-field'
  | 'no-amount-field'
  /** A field was found but cannot be seen or used by a person at this moment. */
  | 'invisible'
  | 'covered'
  | 'read-only'
  | 'disabled'
  /** The page did not keep the value: it was cut, changed or cleared. What was there before is back. */
  | 'value-cut'
  | 'value-changed'
  | 'value-cleared'
  | 'marked-invalid'
  /** It was in, and gone once the amount was chosen; written once more, it went again. */
  | 'cleared-again'
  /** No choice on the page is this amount in this currency. */
  | 'amount-not-offered'
  | 'amount-out-of-range'
  | 'other-currency'
  /** The list of countries does not have the number's. */
  | 'country-not-offered'
  /** Choosing it would press something that may submit, pay or navigate. */
  | 'unsafe-to-press'
  /** Several fields fit equally well; writing into one would be a guess. */
  | 'ambiguous'
  /** The taught recipe points at nothing on this page; the fields were searched instead. */
  | 'recipe-failed'
  /** The document went away while it was being filled. */
  | 'page-left'

export interface FieldReport {
  readonly kind: FieldKind
  readonly status: FieldStatus
  readonly reason: FillReason | null
  /** How the number was spelled; null for an amount, or when nothing was kept. */
  readonly format: NumberFormat | null
  readonly before: string
  readonly wrote: string
  /** What the page holds now. */
  readonly after: string
  /** Why this field was taken, as feature codes. */
  readonly because: readonly string[]
}

/**
 * `filled` all that was asked for is in · `partly` the number is in, the amount is not (or the reverse) ·
 * `nothing-fits` no field of ours on the page · `could-not-fill` a field is there but did not take it ·
 * `refused` a gate closed before anything was written.
 */
export type FillOutcome = 'filled' | 'partly' | 'nothing-fits' | 'could-not-fill' | 'refused'

/** Plain JSON, so it can leave the page as a message. */
export interface FillReport {
  readonly outcome: FillOutcome
  readonly reason: FillReason | null
  readonly fields: readonly FieldReport[]
  /** `amount-failed`: the taught number was found, but the taught amount leads nowhere or to something else. */
  readonly recipe: 'used' | 'failed' | 'amount-failed' | 'none'
}
