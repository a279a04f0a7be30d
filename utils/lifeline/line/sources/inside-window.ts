import { countsAs, countsAsAny } from '@/utils/lifeline/line/match-act'
import { because, type Source } from '@/utils/lifeline/line/source'
import { addPeriod } from '@/utils/sim/add-period'
import type { InsideWindow } from '@/utils/sim/rule'

export const insideWindow: Source<InsideWindow> = {
  take(validity, state, dated) {
    const { window, fact } = validity
    const counts = countsAsAny(validity.counts, dated)
    if (state.end === null || dated.on > state.end) {
      if (!counts && !(state.end === null && countsAs(validity.anchor, dated))) return state
      const end = addPeriod(dated.on, window)
      return {
        ...state,
        end,
        anchor: dated.on,
        times: 1,
        why: because(dated, { step: 'window', window, to: end, fact }),
      }
    }
    if (!counts) return state
    let times = 0
    while (addPeriod(state.anchor, window, times) < dated.on && times < state.times) times++
    if (times < state.times) return state
    const end = addPeriod(state.anchor, window, times + 1)
    return { ...state, end, times: times + 1, why: because(dated, { step: 'window', window, to: end, fact }) }
  },
}
