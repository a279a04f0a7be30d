import { climb } from '@/utils/lifeline/line/match-act'
import { because, type Source } from '@/utils/lifeline/line/source'
import type { WhyStep } from '@/utils/lifeline/line/why'
import { addPeriod } from '@/utils/sim/add-period'
import type { Added } from '@/utils/sim/rule'

export const added: Source<Added> = {
  take(validity, state, dated) {
    const { end: before } = state
    const runs = before !== null && before >= dated.on
    const given = climb(runs ? validity.tiers.map(fromEnd) : validity.tiers, dated, runs ? before : dated.on)
    if (given === null) return state
    const { tier, period, times } = given
    const steps: WhyStep[] = runs ? [{ step: 'from-end', to: before }] : []
    steps.push({ step: 'period', period, times, to: given.end, fact: tier.fact ?? validity.fact })
    const cap = validity.cap && addPeriod(dated.on, validity.cap)
    if (validity.cap === null || cap === null || given.end <= cap) {
      return { ...state, end: given.end, why: because(dated, ...steps) }
    }
    // An end the carrier has stated beyond the cap is not taken back by paying more.
    if (before !== null && before >= cap) return state
    steps.push({ step: 'cap-ahead', period: validity.cap, to: cap, fact: validity.fact })
    return { ...state, end: cap, why: because(dated, ...steps) }
  },
}

/** Time added to an end begins on the day after it, however the carrier counts from the act's own day. */
function fromEnd(tier: Added['tiers'][number]): Added['tiers'][number] {
  const { gives } = tier
  if ('perAmount' in gives)
    return { ...tier, gives: { ...gives, period: { ...gives.period, starts: 'next-day' } } }
  return { ...tier, gives: { ...gives, starts: 'next-day' } }
}
