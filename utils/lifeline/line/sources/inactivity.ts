import { countsAsAny } from '@/utils/lifeline/line/match-act'
import { because, type Source } from '@/utils/lifeline/line/source'
import { addPeriod } from '@/utils/sim/add-period'
import type { Inactivity } from '@/utils/sim/rule'

export const inactivity: Source<Inactivity> = {
  take(validity, state, dated) {
    // A line that was never used has been idle since it was activated.
    if (dated.event.kind !== 'activated' && !countsAsAny(validity.counts, dated)) return state
    const { period, fact } = validity
    const end = addPeriod(dated.on, period)
    if (state.end !== null && state.end > end) return state
    return { ...state, end, why: because(dated, { step: 'period', period, times: 1, to: end, fact }) }
  },
}
