import type { FieldKind } from '@/utils/fill/find-fields'
import type { WeighedField } from './weigh-field'

/** A field behind a number that asks for it again, or repeats the words of the one right before it. */
export function markConfirms(fields: readonly WeighedField[], kinds: Map<WeighedField, FieldKind>): void {
  let last: { readonly field: WeighedField; readonly at: number } | null = null
  for (const [at, field] of fields.entries()) {
    const isNumber = kinds.get(field) === 'number'
    // The same words in another form ask for another number.
    if (last?.field.field.form !== field.field.form) last = null
    if (
      last !== null &&
      (isNumber ? isAgain(field, last.field, at - last.at) : isAsked(field, at - last.at, kinds))
    )
      kinds.set(field, 'confirm-number')
    else if (isNumber) last = { field, at }
  }
}

function isAgain(field: WeighedField, last: WeighedField, steps: number): boolean {
  const isTwin =
    steps === 1 && wordsOf(field) === wordsOf(last) && wordsOf(field) !== '' && !isApart(field, last)
  return field.marks.has('confirm') || isTwin
}

/** "Repeat the number" is not called a phone, but behind one it is. */
function isAsked(field: WeighedField, steps: number, kinds: ReadonlyMap<WeighedField, FieldKind>): boolean {
  if (steps > 2 || kinds.has(field) || field.field.tag !== 'input' || !field.marks.has('confirm'))
    return false
  return (
    field.about.length > 0 &&
    field.about.every((subject) => subject === 'number' || subject === 'phone' || subject === 'account')
  )
}

/** What stands before each tells two of a kind apart: "Pay from", "Airtime to". */
const isApart = (field: WeighedField, last: WeighedField): boolean =>
  field.field.label === '' && field.field.near[0] !== undefined && field.field.near[0] !== last.field.near[0]

const wordsOf = ({ field }: WeighedField): string => `${field.label}|${field.placeholder}`.replace(/^\|$/, '')
