import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isSameData } from '@/utils/lifeline/is-same-data'
import type { Lifeline } from '@/utils/lifeline/life'
import { lifeline } from '@/utils/lifeline/lifeline'
import { sortByAttention } from '@/utils/lifeline/urgency'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent, TopUp } from '@/utils/sim/sim-event'
import { todayIn } from '@/utils/sim/today-in'
import type { StorageError } from '@/utils/storage/database/storage-error'
import { listSims, type SimWithEvents } from '@/utils/storage/list-sims'
import { watch } from '@/utils/storage/watch'
import { usePresent } from './use-present'

/** A SIM with its life as of now. The same object as long as neither its records nor its day have changed. */
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

interface Read {
  sims: readonly SimWithEvents[] | null
  error: StorageError | null
}

/**
 * The SIMs in use (or the archived ones), those first that want attention, kept up to date with every change of any page
 * and with every midnight of their zones.
 */
export function useSims(archived = false): SimsState {
  const [{ sims, error }, setRead] = useState<Read>({ sims: null, error: null })
  useEffect(
    () =>
      watch(
        () => listSims({ archived }),
        (sims) => setRead({ sims, error: null }),
        (error) => setRead({ sims: [], error }),
      ),
    [archived],
  )
  const at = usePresent()
  const kept = useRef<{ sims: Read['sims']; lines: readonly Line[] }>({ sims: null, lines: [] })
  const lines = useMemo(() => {
    if (sims === null) return null
    const before = kept.current
    const next = sortByAttention(linesOf(sims, at, before.lines))
    const isSame = before.sims === sims && next.every((line, index) => line === before.lines[index])
    if (!isSame) kept.current = { sims, lines: next }
    return kept.current.lines
  }, [sims, at])
  return { lines, error }
}

function linesOf(sims: readonly SimWithEvents[], at: number, before: readonly Line[]): Line[] {
  const known = new Map(before.map((line) => [line.sim.id, line]))
  return sims.map(({ sim, events }) => {
    const today = todayIn(sim.rule.zone, at)
    const line = known.get(sim.id)
    const isSame = line?.today.equals(today) && isSameData(line.sim, sim) && isSameData(line.events, events)
    if (line && isSame) return line
    return { sim, events, today, life: lifeline(sim, events, sim.rule, today), attempt: openAttempt(events) }
  })
}

function openAttempt(events: readonly SimEvent[]): TopUp | null {
  const open = events.filter(
    (event): event is TopUp => event.kind === 'topUp' && event.status === 'attempted',
  )
  return open.sort((a, b) => b.startedAt - a.startedAt)[0] ?? null
}
