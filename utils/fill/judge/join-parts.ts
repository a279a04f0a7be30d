import type { FieldKind } from '@/utils/fill/find-fields'
import type { WeighedField } from './weigh-field'

/** Two or three short boxes in a row that together take one phone number: (080) 1234 5678. */
export function boxesFrom(fields: readonly WeighedField[], at: number): WeighedField[] {
  const first = fields[at]
  if (first === undefined || !first.about.includes('phone') || first.about.includes('never')) return []
  const boxes: WeighedField[] = []
  for (const field of fields.slice(at, at + 3)) {
    const most = mostOf(field)
    const isSilent = field === first || !field.field.near.some((text) => /\p{L}/u.test(text))
    if (field.field.tag !== 'input' || most < 2 || most > 9 || !isSilent) break
    boxes.push(field)
  }
  const sum = boxes.reduce((total, field) => total + mostOf(field), 0)
  return boxes.length > 1 && mostOf(first) <= 5 && sum >= 7 && sum <= 14 ? boxes : []
}

/** Country codes, area codes and extensions are only that beside a number. */
export function joinParts(
  field: WeighedField,
  next: readonly WeighedField[],
  kinds: Map<WeighedField, FieldKind>,
): void {
  const number = next.find((other) => kinds.get(other) === 'number')
  const about = (subject: WeighedField['about'][number]): boolean => field.about.includes(subject)
  if (isDialCode(field, number !== undefined)) kinds.set(field, 'country-code')
  else if (about('area') && number !== undefined && kinds.get(field) === undefined) {
    kinds.set(field, 'area-code')
    kinds.set(number, 'local-number')
  } else if (isPrefixSelect(field)) {
    const rest = next[0]
    const isRest =
      rest !== undefined && (rest === number || (field.about.includes('phone') && isShortAndSilent(rest)))
    if (rest === undefined || !isRest) return
    kinds.set(field, 'area-code')
    kinds.set(rest, 'local-number')
  }
  const after = next[0]
  const isNumber = kinds.get(field) === 'number' || kinds.get(field) === 'local-number'
  if (isNumber && after?.about.includes('extension')) kinds.set(after, 'extension')
}

function isShortAndSilent(field: WeighedField): boolean {
  const most = mostOf(field)
  return (
    field.field.tag === 'input' &&
    most > 4 &&
    most < 10 &&
    !field.field.near.some((text) => /\p{L}/u.test(text))
  )
}

function isDialCode(field: WeighedField, isBeforeNumber: boolean): boolean {
  if (field.field.autocomplete.includes('tel-country-code')) return true
  if (field.field.list === 'dial-codes') return true
  if (!isBeforeNumber || !field.about.includes('country')) return false
  return field.marks.has('phone') || field.marks.has('never')
}

/** A list of operator prefixes, such as 050, 066, 093. */
function isPrefixSelect(field: WeighedField): boolean {
  return field.field.list === 'prefixes' && !field.about.includes('other') && field.number >= 0
}

const mostOf = ({ field }: WeighedField): number => field.maxLength || field.size
