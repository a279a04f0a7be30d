import { type Day, fromPlainDate, toPlainDate } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { Clock, SimEvent } from '@/utils/sim/sim-event'
import type { Stage } from './life'
import { findDeadline } from './line/find-deadline'
import { runLine } from './line/line'
import { lineBounds } from './line/line-bounds'
import { lastUsable, stageOn } from './line/line-stage'

/** What an index needs of a lifeline: no reasons, no next act. */
export interface ShortLife {
  stage: Stage | 'unknown'
  /** The same day as the lifeline's deadline. */
  deadline: { clock: Clock; lastDay: Temporal.PlainDate; daysLeft: number; then: Stage | 'unknown' } | null
  /** The last day before the number is lost, whether it lies ahead or behind; null when nothing loses it. */
  lostAfter: Temporal.PlainDate | null
}

export function deadlineOf(events: readonly SimEvent[], rule: Rule, today: Temporal.PlainDate): ShortLife {
  const now: Day = fromPlainDate(today)
  const line = runLine(rule, events, now + 1)
  const bounds = lineBounds(line)
  const found = findDeadline(line, bounds, now)
  return {
    stage: stageOn(bounds, rule, now),
    deadline: found && {
      clock: found.clock,
      lastDay: toPlainDate(found.lastDay),
      daysLeft: found.lastDay - now,
      then: found.then,
    },
    lostAfter: bounds.lost === null ? null : toPlainDate(lastUsable(bounds.lost, rule)),
  }
}
