import { addPeriod } from '@/utils/sim/add-period'
import { type Day, readDay } from '@/utils/sim/day'
import type { Cap, Rule } from '@/utils/sim/rule'
import type { DatedEvent } from './dated-event'
import { endOf } from './source'
import type { Bound } from './track'
import type { WhyStep } from './why'

/** An end that no top-up moves; only a new registration or the carrier's own word does. */
export function beginCap(cap: Cap, rule: Rule): Bound {
  if (cap.kind === 'registration') return { end: null, why: [] }
  const to = readDay(cap.lastDayOn)
  return { end: endOf(to, rule), why: [{ step: 'cap', event: null, period: null, to, fact: cap.fact }] }
}

export function takeInCap(cap: Cap, bound: Bound, { event, on }: DatedEvent): Bound {
  if (cap.kind !== 'registration') return bound
  // Lines are registered when they are activated; a registration of its own is recorded only when it was another day.
  if (event.kind !== cap.from && (event.kind !== 'activated' || bound.end !== null)) return bound
  const end = addPeriod(on, cap.period)
  return {
    end,
    why: [
      { step: 'event', event, to: on },
      { step: 'cap', event, period: cap.period, to: end, fact: cap.fact },
    ],
  }
}

export function stateInCap(bound: Bound, end: Day, said: WhyStep): Bound {
  return bound.end !== null && bound.end < end ? { end, why: [said] } : bound
}
