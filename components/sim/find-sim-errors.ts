import { parseMoney } from '@/utils/sim/money'
import type { Rule } from '@/utils/sim/rule'
import type { SimValues } from './sim-values'

/** What is wrong with a value, by field; empty when the form can be saved. */
export type SimErrors = Partial<
  Record<
    'carrier' | 'number' | 'currency' | 'knownOn' | 'amount' | 'usual',
    'missing' | 'money' | 'day' | 'future'
  >
>

export function findSimErrors(values: SimValues, rule: Rule, today: string, locale: string): SimErrors {
  const errors: SimErrors = {}
  const isBadMoney = (text: string) => text.trim() !== '' && parseMoney(text, rule.currency, locale) === null
  if (values.number.trim() === '' && values.name.trim() === '') errors.number = 'missing'
  if (rule.currency === '') errors.currency = 'missing'
  if (values.known !== 'nothing') {
    if (!/^\d{4}-\d\d-\d\d$/.test(values.knownOn)) errors.knownOn = 'day'
    else if (values.known !== 'statedEnd' && values.knownOn > today) errors.knownOn = 'future'
  }
  if ((values.known === 'topUp' || values.known === 'purchase') && isBadMoney(values.amount))
    errors.amount = 'money'
  if (isBadMoney(values.usual)) errors.usual = 'money'
  return errors
}
