import type { Day } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { Stage } from './life'
import type { LineBound, LineBounds } from './line'

/** Ends are worded as the carrier does; the last usable day may be the one before. */
export function lastUsable(end: Day, rule: Rule): Day {
  return rule.lastDayUsable ? end : end - 1
}

export function stageOn(bounds: LineBounds, rule: Rule, day: Day): Stage | 'unknown' {
  const holds = ({ end }: LineBound) => end !== null && day <= lastUsable(end, rule)
  if (holds(bounds.outgoing)) return bounds.incomplete ? 'unknown' : 'active'
  if (holds(bounds.incoming)) return 'receive-only'
  if (holds(bounds.recovery)) return 'grace'
  return bounds.lost !== null && day > lastUsable(bounds.lost, rule) ? 'lost' : 'unknown'
}
