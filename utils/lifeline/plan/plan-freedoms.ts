import type { Line } from '@/utils/lifeline/line/line'
import { beginning, type SourceState } from '@/utils/lifeline/line/source'
import { reach } from '@/utils/lifeline/line/validity'
import type { Day } from '@/utils/sim/day'
import type { Validity } from '@/utils/sim/rule'

/** Everything a way can be ahead in; what lies behind the end of the plan puts nobody ahead. */
export function freedomsOf(line: Line, until: Day): number[] {
  // Where the last day is not usable, the end is named a day later.
  const enough = until + 1
  return line.tracks.flatMap((track, index) => {
    const source = line.states[index]?.source
    return source ? freedomsIn(track.validity, source, enough) : []
  })
}

function freedomsIn(validity: Validity, state: SourceState, enough: Day): number[] {
  const ahead = (end: number | null) => Math.min(end ?? -Infinity, enough)
  switch (validity.kind) {
    case 'any-of':
    case 'all-of':
      return validity.of.flatMap((part, index) => freedomsIn(part, state.of[index] ?? beginning, enough))
    case 'subscription': {
      // Money is time here: what is left of it after the last whole fee is a part of the next period.
      const end = reach(validity, state).end ?? -Infinity
      return [ahead(validity.fee > 0 ? end + (state.balance % validity.fee) / validity.fee : end)]
    }
    case 'deduction': {
      const { end } = reach(validity, state)
      // Money for fees until then is enough, wherever the idle time ends.
      const mostFees = (enough - (state.end ?? enough)) * Math.max(validity.fee, 0)
      const useful = Math.max(mostFees, 0) + validity.fee + 1 + (validity.leaves ?? 0)
      return [ahead(end), ahead(state.end), Math.min(state.balance, useful)]
    }
    default:
      return [ahead(state.end)]
  }
}

export function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, index) => value >= (b[index] ?? -Infinity))
}
