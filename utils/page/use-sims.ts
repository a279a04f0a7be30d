import { useEffect, useState } from 'preact/hooks'
import type { Lifeline } from '@/utils/lifeline/life'
import { lifeline } from '@/utils/lifeline/lifeline'
import { sortByAttention } from '@/utils/lifeline/urgency'
import { now } from '@/utils/now'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent, TopUp } from '@/utils/sim/sim-event'
import { todayIn } from '@/utils/sim/today-in'
import type { StorageError } from '@/utils/storage/database/storage-error'
import { listSims, type SimWithEvents } from '@/utils/storage/list-sims'
import { watch } from '@/utils/storage/watch'

/** A SIM with its life as of now. */
export interface Line {
  sim: Sim
  events: readonly SimEvent[]
  today: Temporal.PlainDate
  life: Lifeline
  /** The newest top-up that is not settled. */
  attempt: TopUp | null
}

export interface SimsState {
  /** Null until the first read. */
  lines: readonly Line[] | null
  error: StorageError | null
}

/** The SIMs in use (or the archived ones), those first that want attention, kept up to date with every change of any page. */
export function useSims(archived = false): SimsState {
  const [state, setState] = useState<SimsState>({ lines: null, error: null })
  useEffect(
    () =>
      watch(
        () => listSims({ archived }),
        (sims) => setState({ lines: sortByAttention(sims.map(toLine)), error: null }),
        (error) => setState({ lines: [], error }),
      ),
    [archived],
  )
  return state
}

function toLine({ sim, events }: SimWithEvents): Line {
  const today = todayIn(sim.rule.zone, now())
  return { sim, events, today, life: lifeline(sim, events, sim.rule, today), attempt: openAttempt(events) }
}

function openAttempt(events: readonly SimEvent[]): TopUp | null {
  const open = events.filter(
    (event): event is TopUp => event.kind === 'topUp' && event.status === 'attempted',
  )
  return open.sort((a, b) => b.startedAt - a.startedAt)[0] ?? null
}
