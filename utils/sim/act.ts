import type { Period } from './period'
import type { Channel, UseKind } from './sim-event'

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
