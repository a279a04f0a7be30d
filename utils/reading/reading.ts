/** What a text may state. A pack, bonus or offer that ends is never the end of the line. */
export type ReadingKind =
  | 'line-end'
  | 'outgoing-end'
  | 'incoming-end'
  | 'credit-end'
  | 'recovery-end'
  | 'pack-end'
  | 'balance'

/** Why a proposal says what it says: the one thing the user should look at before confirming. */
export type ReadingReason =
  | 'date-stated'
  | 'amount-stated'
  | 'day-month-by-country'
  | 'day-month-ambiguous'
  | 'year-missing'
  | 'year-short'
  | 'counted-from-today'
  | 'counted-from-day'
  | 'end-of-month'
  | 'era-year'
  | 'buddhist-year'
  | 'persian-calendar'
  | 'islamic-calendar'
  | 'currency-assumed'

export interface ReadDate {
  /** `YYYY-MM-DD`, the likelier reading */
  on: string
  /** every other reading, when day and month may be exchanged and the country does not settle it */
  alternatives?: readonly string[]
  /** left out when the text does not tell */
  lastDayUsable?: boolean
}

export interface ReadMoney {
  /** whole minor units */
  minor: number
  /** ISO 4217 */
  currency: string
}

/** A stretch of the text as it was given; `end` is exclusive, both count UTF-16 units. */
export interface ReadWords {
  start: number
  end: number
  text: string
}

export interface Proposal {
  what: ReadingKind
  date?: ReadDate
  money?: ReadMoney
  words: ReadWords
  because: ReadingReason
  /** 0 to 1; order proposals by it, never act on it */
  score: number
}

export interface Reading {
  /** what the text states of the SIM; beside it the end of a pack, to be told apart */
  proposals: readonly Proposal[]
  /** the ends of packs in a text that states nothing of the SIM: nothing to record, yet worth telling */
  packsOnly: readonly Proposal[]
}

export interface ReadingContext {
  today: Temporal.PlainDate
  /** ISO 3166 alpha-2 of the SIM's home */
  country?: string
  /** ISO 4217 of the SIM */
  currency?: string
}
