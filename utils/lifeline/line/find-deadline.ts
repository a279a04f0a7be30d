import type { Stage } from '@/utils/lifeline/life'
import type { Day } from '@/utils/sim/day'
import type { Clock } from '@/utils/sim/sim-event'
import type { Line } from './line'
import type { LineBound, LineBounds } from './line-bounds'
import { lastUsable, stageOn } from './line-stage'
import { lastChance } from './validity'

/** The deadline before it is shown: which clock it belongs to and what sets it. */
export interface FoundDeadline {
  clock: Clock
  lastDay: Day
  then: Stage | 'unknown'
  bound: LineBound
  /** The carrier closed the door before the end, and it is past that day. */
  closed: boolean
}

const order = ['outgoing', 'incoming', 'recovery'] as const

/** The next end that still lies ahead, beginning with the clock the user wants kept. */
export function findDeadline(line: Line, bounds: LineBounds, now: Day): FoundDeadline | null {
  const { aim } = line.rule
  if (aim === 'credit' && bounds.credit) {
    const found = deadlineAt('credit', bounds.credit, line, bounds, now)
    if (found) return found
  }
  const from = aim === 'credit' ? 0 : order.indexOf(aim)
  for (const clock of order.slice(from)) {
    const found = deadlineAt(clock, bounds[clock], line, bounds, now)
    if (found) return turnBefore(found, line, bounds, now)
  }
  return null
}

/** What brings the line back may do so for a part of a stage only. */
function turnBefore(found: FoundDeadline, line: Line, bounds: LineBounds, now: Day): FoundDeadline {
  let first = found
  for (const turn of bounds.turns) {
    const at = turn.clock === found.clock ? deadlineAt(turn.clock, turn, line, bounds, now) : null
    if (at && at.lastDay < first.lastDay) first = at
  }
  return first
}

function deadlineAt(
  clock: Clock,
  bound: LineBound,
  line: Line,
  bounds: LineBounds,
  now: Day,
): FoundDeadline | null {
  if (bound.end === null || bound.end === Infinity) return null
  const end = lastUsable(bound.end, line.rule)
  if (now > end) return null
  const chance = chanceBefore(clock, bound, line)
  const closed = chance < now
  return {
    clock,
    lastDay: closed ? end : Math.min(chance, end),
    then: stageOn(bounds, line.rule, end + 1),
    bound,
    closed,
  }
}

/** Where an act must be done before the end itself. Stages that follow have no such door. */
function chanceBefore(clock: Clock, bound: LineBound, line: Line): Day {
  const end = lastUsable(bound.end ?? 0, line.rule)
  const track = bound.track === null ? undefined : line.tracks[bound.track]
  const state = bound.track === null ? undefined : line.states[bound.track]
  if (!track || !state || track.clock !== clock) return end
  const chance = lastChance(track.validity, state.source)
  return chance === null ? end : lastUsable(chance, line.rule)
}
