import { climb } from '@/utils/lifeline/line/match-act'
import { because, type Source } from '@/utils/lifeline/line/source'
import type { FromPayment } from '@/utils/sim/rule'

export const fromPayment: Source<FromPayment> = {
  take(validity, state, dated) {
    const given = climb(validity.tiers, dated, dated.on)
    if (given === null) return state
    const { tier, period, times, end } = given
    if (validity.ifShorter === 'later-wins' && state.end !== null && state.end > end) return state
    return {
      ...state,
      end,
      why: because(dated, { step: 'period', period, times, to: end, fact: tier.fact ?? validity.fact }),
    }
  },
}
