import type { Day } from '@/utils/sim/day'
import type { Line } from './line'
import { lineBounds } from './line-bounds'

/** The end of the clock the user wants kept, as the carrier words it; null while nothing has begun it. */
export function aimedEnd(line: Line): Day | null {
  const bounds = lineBounds(line)
  const { aim } = line.rule
  if (aim === 'credit') return bounds.credit?.end ?? null
  const { end } = bounds[aim]
  return end === Infinity && bounds.incomplete ? null : end
}

/** Days that clock moves, counted from today when it has run out; null when an end is not known. */
export function daysGained(before: Line, after: Line, now: Day): number | null {
  const from = aimedEnd(before)
  const to = aimedEnd(after)
  if (from === null || to === null || to === Infinity || from === Infinity) return null
  return to - Math.max(from, now)
}
