import type { Line } from '@/utils/lifeline/line/line'
import { beginning, type SourceState } from '@/utils/lifeline/line/source'
import { reach } from '@/utils/lifeline/line/validity'
import type { Validity } from '@/utils/sim/rule'

/** Everything a way can be ahead in. */
export function freedomsOf(line: Line): number[] {
  return line.tracks.flatMap((track, index) => {
    const source = line.states[index]?.source
    return source ? freedomsIn(track.validity, source) : []
  })
}

function freedomsIn(validity: Validity, state: SourceState): number[] {
  switch (validity.kind) {
    case 'any-of':
    case 'all-of':
      return validity.of.flatMap((part, index) => freedomsIn(part, state.of[index] ?? beginning))
    case 'subscription': {
      // Money is time here: what is left of it after the last whole fee is a part of the next period.
      const end = reach(validity, state).end ?? -Infinity
      return [validity.fee > 0 ? end + (state.balance % validity.fee) / validity.fee : end]
    }
    case 'deduction':
      return [reach(validity, state).end ?? -Infinity, state.end ?? -Infinity, state.balance]
    default:
      return [state.end ?? -Infinity]
  }
}

export function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, index) => value >= (b[index] ?? -Infinity))
}
