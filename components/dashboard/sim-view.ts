import type { Lifeline } from '@/utils/lifeline/life'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent, TopUp } from '@/utils/sim/sim-event'

/** A SIM with its history and what is derived from it. */
export interface SimView {
  sim: Sim
  events: readonly SimEvent[]
  life: Lifeline
  /** The newest top-up that was begun and not settled. */
  attempt: TopUp | null
}
