import type { FieldKind } from '@/utils/fill/find-fields'
import type { Subject } from './judge-text'
import type { WeighedField } from './weigh-field'

/**
 * On a recharge page without a phone field, the one field that asks for a bare "number" is it, or else the one for a
 * customer's number.
 */
export function guessNumber(
  fields: readonly WeighedField[],
  kinds: Map<WeighedField, FieldKind>,
  isOfOther: boolean,
): void {
  // "Confirm your number" speaks of the one before it.
  const isFound = [...kinds].some(
    ([{ marks }, kind]) => /^(number|local)/.test(kind) && !marks.has('confirm'),
  )
  if (isFound) return
  const asking = fields.filter(
    ({ field, about, number, marks }) =>
      field.tag === 'input' && !marks.has('confirm') && number >= 1.2 && about.length > 0,
  )
  const about = (subjects: readonly Subject[]): WeighedField[] =>
    asking.filter((field) => field.marks.has('number') && field.about.every((one) => subjects.includes(one)))
  const bare = about(['number'])
  const [only, ...others] = bare.length > 0 || isOfOther ? bare : about(['number', 'account'])
  if (only !== undefined && others.length === 0) kinds.set(only, 'number')
}

/** On a recharge page with a number and no amount, a silent number input behind the number is the amount. */
export function guessAmount(fields: readonly WeighedField[], kinds: Map<WeighedField, FieldKind>): void {
  const found = [...kinds.values()]
  if (found.includes('amount') || !found.includes('number')) return
  const at = fields.findIndex((field) => kinds.get(field) === 'number')
  const silent = fields
    .slice(at + 1)
    .filter((other) => other.field.type === 'number' || other.because.includes('sample:money'))
    .filter((other) => other.about.length === 0 && !kinds.has(other))
    .filter((other) => other.field.form === fields[at]?.field.form && other.amount > 0.5)
  const shown = silent.filter((other) => /\d/.test(other.field.placeholder))
  const [only, ...others] = shown.length > 0 ? shown : silent
  if (only !== undefined && others.length === 0) kinds.set(only, 'amount')
}
