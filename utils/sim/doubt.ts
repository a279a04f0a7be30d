import type { Act } from './act'
import type { Period } from './period'

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
  | 'sooner-when-empty'
  | 'closures-reported'
  | 'first-hand-missing'
  | 'may-not-be-offered'
  | 'differs-by-contract'
  | 'differs-by-region'
