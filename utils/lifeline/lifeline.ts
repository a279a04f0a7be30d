import { type Day, fromPlainDate, toPlainDate } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { Clock, SimEvent } from '@/utils/sim/sim-event'
import { showBecause } from './explain/show-because'
import type { Lifeline, Span } from './life'
import { findDeadline } from './line/find-deadline'
import { findDoubts } from './line/find-doubts'
import { runLine } from './line/line'
import { type LineBounds, lineBounds } from './line/line-bounds'
import { lastUsable, stageOn } from './line/line-stage'
import { nextAct } from './line/next-act'

/**
 * The life of a line as derived from its events on one civil day of the rule's zone. Events of tomorrow count, because
 * the user may already be there; later ones wait for their day.
 */
export function lifeline(
  sim: Sim,
  events: readonly SimEvent[],
  rule: Rule,
  today: Temporal.PlainDate,
): Lifeline {
  const now = fromPlainDate(today)
  const line = runLine(rule, events, now + 1)
  const bounds = lineBounds(line)
  const deadline = findDeadline(line, bounds, now)
  return {
    today,
    stage: stageOn(bounds, rule, now),
    spans: spansOf(bounds, rule),
    clocks: clocksOf(bounds, rule),
    deadline: deadline && {
      lastDay: toPlainDate(deadline.lastDay),
      daysLeft: deadline.lastDay - now,
      then: deadline.then,
      act: nextAct(line, deadline, now),
      because: showBecause(deadline.bound.why, deadline.bound.end, rule),
    },
    doubts: findDoubts(sim, events, line, bounds, now),
  }
}

const stages = { outgoing: 'active', incoming: 'receive-only', recovery: 'grace' } as const
const clocks = ['outgoing', 'incoming', 'recovery'] as const

function spansOf(bounds: LineBounds, rule: Rule): Span[] {
  const spans: Span[] = []
  let before: Day | null = null
  for (const clock of clocks) {
    const { end, why } = bounds[clock]
    if (end === null || end === before) continue
    if (bounds.incomplete && (clock === 'outgoing' || end === Infinity)) continue
    // That the number is lost on a day does not say that nothing works until then.
    if (bounds.incomplete && spans.length === 0 && clock === 'recovery' && why[0]?.step !== 'stated') continue
    spans.push({ stage: stages[clock], lastDay: shownDay(end, rule), because: showBecause(why, end, rule) })
    if (end === Infinity) break
    before = end
  }
  return spans
}

function clocksOf(bounds: LineBounds, rule: Rule): Lifeline['clocks'] {
  const found: Partial<Record<Clock, Lifeline['clocks'][Clock]>> = {}
  for (const clock of ['credit', ...clocks] as const) {
    const bound = bounds[clock]
    if (bound === null || (bounds.incomplete && bound.end === Infinity)) continue
    const because = showBecause(bound.why, bound.end, rule)
    found[clock] = { lastDay: shownDay(bound.end, rule), because }
  }
  return found as Lifeline['clocks']
}

function shownDay(end: Day | null, rule: Rule): Temporal.PlainDate | null {
  return end === null || end === Infinity ? null : toPlainDate(lastUsable(end, rule))
}
