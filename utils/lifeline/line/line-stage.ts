import type { Stage } from '@/utils/lifeline/life'
import type { Day } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { LineBound, LineBounds } from './line-bounds'

/** Ends are worded as the carrier does; the last usable day may be the one before. */
export function lastUsable(end: Day, rule: Rule): Day {
  return rule.lastDayUsable ? end : end - 1
}

export function stageOn(bounds: LineBounds, rule: Rule, day: Day): Stage | 'unknown' {
  const holds = ({ end }: LineBound) => end !== null && day <= lastUsable(end, rule)
  if (bounds.lost !== null && day > lastUsable(bounds.lost, rule)) return 'lost'
  if (bounds.incomplete && holds(bounds.outgoing) && holds(bounds.incoming)) {
    // Of calls out nothing is known, but the carrier may have said that calls come in.
    return bounds.incoming.why[0]?.step === 'stated' ? 'receive-only' : 'unknown'
  }
  if (!bounds.incomplete && holds(bounds.outgoing)) return 'active'
  if (holds(bounds.incoming)) return 'receive-only'
  if (holds(bounds.recovery)) return 'grace'
  return 'unknown'
}
