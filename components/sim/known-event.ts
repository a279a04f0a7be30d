import { paidTopUp } from '@/components/top-up/paid-top-up'
import { parseMoney } from '@/utils/sim/money'
import type { Rule } from '@/utils/sim/rule'
import type { EventFields } from './sim-fields'
import type { SimValues } from './sim-values'

/** What the user knew of the past, as an event; null for nothing. */
export function toKnownEvent(
  values: SimValues,
  rule: Rule,
  today: string,
  locale: string,
): EventFields | null {
  const on = values.knownOn
  switch (values.known) {
    case 'topUp':
      return paidTopUp(on, parseMoney(values.amount, rule.currency, locale))
    case 'purchase': {
      const money = parseMoney(values.amount, rule.currency, locale)
      return { kind: 'purchase', on, note: '', money, pack: values.pack, lastDayOn: null }
    }
    case 'use':
      return { kind: 'use', on, note: '', use: values.use, paid: true }
    case 'activated':
      return { kind: 'activated', on, note: '' }
    case 'statedEnd':
      return { kind: 'statedEnd', on: today, note: '', clock: values.clock, lastDayOn: on }
    case 'nothing':
      return null
  }
}
