import { fromPlainDate, readDay } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { judgeAct, type Verdict } from './judge/judge-act'
import type { Lifeline } from './life'
import { lifeline } from './lifeline'
import { daysGained } from './line/aimed-end'
import { runLine } from './line/line'

export interface Preview {
  before: Lifeline
  after: Lifeline
  /** Days the wanted clock moves, counted from today when it has run out; null when one of the ends is not known. */
  daysGained: number | null
  verdicts: readonly Verdict[]
}

/**
 * What a new, changed or deleted event would do. A payment that is not settled yet is looked at as if it went through.
 */
export function preview(
  sim: Sim,
  events: readonly SimEvent[],
  rule: Rule,
  event: SimEvent,
  today: Temporal.PlainDate,
): Preview {
  // On its day, what is not recorded yet comes after all that is; what is changed keeps its place.
  const createdAt = events.find(({ id }) => id === event.id)?.createdAt ?? Number.MAX_SAFE_INTEGER
  const placed: SimEvent = { ...event, createdAt }
  const settled: SimEvent = placed.kind === 'topUp' ? { ...placed, status: 'paid' } : placed
  const others = events.filter(({ id }) => id !== event.id)
  const changed = [...others, settled]
  const now = fromPlainDate(today)
  const until = Math.max(now + 1, readDay(event.on))
  return {
    before: lifeline(sim, events, rule, today),
    after: lifeline(sim, changed, rule, today),
    daysGained: daysGained(runLine(rule, events, until), runLine(rule, changed, until), now),
    verdicts: judgeAct(others, rule, settled, now),
  }
}
