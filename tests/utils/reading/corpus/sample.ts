/** One message after the style of a carrier; `says` lists all it states, nothing when it holds none. */
export interface Sample {
  carrier: string
  country: string
  text: string
  /** `kind day` or `balance minor CUR`; `a|b` where both kinds are right, `day~day` where both readings are shown */
  says: readonly string[]
}

/** The day on which every text of the corpus is read. */
export const readOn = '2026-11-22'
