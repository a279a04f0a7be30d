import type { DatedEvent } from '@/utils/lifeline/line/dated-event'
import { countsAsAny } from '@/utils/lifeline/line/match-act'
import { because, endOf, type Source } from '@/utils/lifeline/line/source'
import type { WhyStep } from '@/utils/lifeline/line/why'
import { addPeriod } from '@/utils/sim/add-period'
import { readDay } from '@/utils/sim/day'
import type { Period } from '@/utils/sim/period'
import type { PackEnd, Rule } from '@/utils/sim/rule'

export const packEnd: Source<PackEnd> = {
  take(validity, state, dated, rule) {
    const { fact } = validity
    const restart = validity.restart && restartAfter(dated, validity.restart)
    if (dated.event.kind !== 'activated' && !countsAsAny(validity.counts, dated)) return state
    const runs = packRuns(dated, rule)
    // Without an end of its own and without a clock after it, a purchase tells nothing.
    if (runs === null && restart === null) return state
    const until = runs?.to ?? dated.on
    // A day the carrier has named is the last usable one; a length ends as the rule words its ends.
    const ownEnd = runs?.period === null ? endOf(until, rule) : until
    const end = restart === null ? ownEnd : addPeriod(until, restart)
    if (state.end !== null && state.end > end) return state
    const steps: WhyStep[] = runs === null ? [] : [runs]
    if (restart !== null) steps.push({ step: 'period', period: restart, times: 1, to: end, fact })
    return { ...state, end, why: because(dated, ...steps) }
  },
}

/** After a purchase the clock begins on the day after its end, even where the day of an activation is counted. */
function restartAfter({ event }: DatedEvent, restart: Period): Period {
  return event.kind !== 'activated' && restart.starts === 'same-day'
    ? { ...restart, starts: 'next-day' }
    : restart
}

function packRuns({ event, on }: DatedEvent, rule: Rule): (WhyStep & { step: 'pack-runs' }) | null {
  if (event.kind !== 'purchase') return null
  const pack = rule.packs[event.pack]
  const period = pack?.period ?? null
  if (event.lastDayOn !== null) {
    return {
      step: 'pack-runs',
      pack: event.pack,
      period: null,
      to: readDay(event.lastDayOn),
      fact: pack?.fact,
    }
  }
  return (
    period && { step: 'pack-runs', pack: event.pack, period, to: addPeriod(on, period), fact: pack?.fact }
  )
}
