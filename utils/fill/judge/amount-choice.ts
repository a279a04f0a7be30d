import type { OrderedAmount } from '@/utils/fill/fill-order'
import type { FillReason } from '@/utils/fill/fill-report'
import { paidPart } from '@/utils/fill/format/paid-part'
import { matchMoney, readMoney } from '@/utils/fill/format/read-money'
import { otherAmount } from './other-amount'

export interface AmountChoice {
  /** Which choice, or why none. */
  readonly at: number | FillReason
  /** None is the amount, but this one lets one type it. */
  readonly isOther: boolean
}

/** Which of a chooser's choices to take, by their visible texts; a value only speaks for one whose text names no sum. */
export function amountChoice(
  texts: readonly string[],
  values: readonly string[],
  amount: OrderedAmount,
): AmountChoice {
  const verdicts = texts.map((text, nth) =>
    matchMoney(readMoney(text).length > 0 ? paidPart(text) : (values[nth] ?? ''), amount),
  )
  const at = verdicts.indexOf('same')
  if (at >= 0) return { at: verdicts.lastIndexOf('same') === at ? at : 'ambiguous', isOther: false }
  if (verdicts.includes('other-currency')) return { at: 'other-currency', isOther: false }
  const other = otherAmount(texts)
  return other < 0 ? { at: 'amount-not-offered', isOther: false } : { at: other, isOther: true }
}

export const isAmount = (text: string, amount: OrderedAmount): boolean =>
  matchMoney(paidPart(text), amount) === 'same'
