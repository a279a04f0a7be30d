import type { Stage } from '@/utils/lifeline/life'
import type { Channel, Clock, UseKind } from '@/utils/sim/sim-event'

/**
 * A worked example: what happened to a SIM, and the days its carrier's own words then give. The days are worked out by
 * hand from the words of `source`, never by running the code that is being tested.
 */
export interface Life {
  /** Ends the sentence "it …". */
  it: string
  /** Key of the fact in the rule whose words give the dates. */
  source: string
  happened: readonly Happening[]
  today: string
  /** What works and until when, from `today` on; `null`: no known end. */
  spans: readonly (readonly [stage: Exclude<Stage, 'lost'>, lastDay: string | null])[]
  /** What the countdown counts to; `null`: nothing is due. */
  deadline: string | null
  /** Last days of single clocks, where the example is about them. */
  clocks?: Readonly<Partial<Record<Clock, string | null>>>
  /** Who the SIM's holder is, where a cap asks. */
  capsApply?: boolean
}

export type Happening =
  | { on: string; did: 'activated' }
  | { on: string; did: 'registered' }
  | { on: string; did: 'topUp'; minor: number; channel?: Channel }
  | { on: string; did: 'purchase'; minor: number; pack?: string; lastDayOn?: string }
  | { on: string; did: 'use'; use: UseKind; paid: boolean }
  | { on: string; did: 'statedBalance'; minor: number }
  | { on: string; did: 'statedEnd'; clock: Clock; lastDayOn: string }
