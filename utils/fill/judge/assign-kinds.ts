import type { FieldKind } from '@/utils/fill/find-fields'
import type { JudgedField } from './judge-page'
import type { WeighedField } from './weigh-field'

/** Away from a recharge page, a name alone does not make an amount. */
const threshold = { number: 2, amount: 2.4, amountElsewhere: 2.6 }

/** Gives each weighed field of one root its kind, or none, looking at its neighbours. */
export function assignKinds(fields: readonly WeighedField[], isTopUp: boolean): JudgedField[] {
  const kinds = new Map<WeighedField, FieldKind>()
  for (const field of fields) {
    const kind = ownKind(field)
    if (kind !== null) kinds.set(field, kind)
  }
  dropWeakNumbers(fields, kinds)
  const isLikelyPage = isTopUp || [...kinds.values()].includes('number')
  for (const field of fields) {
    const isDoubtful = kinds.get(field) === 'amount' && field.amount < threshold.amountElsewhere
    if (isDoubtful && !isLikelyPage) kinds.delete(field)
  }
  fields.forEach((field, at) => {
    const isTaken = kinds.get(field) === 'local-number'
    const boxes = isTaken ? [] : boxesFrom(fields, at)
    for (const [box, other] of boxes.entries()) kinds.set(other, box === 0 ? 'area-code' : 'local-number')
    if (boxes.length === 0 && !isTaken) joinParts(field, fields.slice(at + 1, at + 4), kinds)
  })
  markConfirms(fields, kinds)
  if (isTopUp) {
    guessNumber(fields, kinds)
    guessAmount(fields, kinds)
  }
  return fields.flatMap((field) => {
    const kind = kinds.get(field)
    return kind === undefined ? [] : [toFound(field, kind)]
  })
}

function toFound(field: WeighedField, kind: FieldKind): JudgedField {
  const whose = (['recipient', 'payer'] as const).filter((mark) => field.marks.has(mark))
  const score = kind === 'amount' ? field.amount : field.number
  return {
    at: field.at,
    kind,
    score,
    because: [...field.because, ...whose.map((mark) => `whose:${mark}`)],
  }
}

function ownKind(field: WeighedField): FieldKind | null {
  const isInput = field.field.tag === 'input'
  if (isInput && field.number >= threshold.number && field.number >= field.amount) return 'number'
  if (field.amount >= threshold.amount) return 'amount'
  return isInput && field.about[0] === 'voucher' ? 'voucher' : null
}

const mostOf = ({ field }: WeighedField): number => field.maxLength || field.size

/** Beside a field that is called a phone, one that only might be a number ("Customer no.") is something else. */
function dropWeakNumbers(fields: readonly WeighedField[], kinds: Map<WeighedField, FieldKind>): void {
  const numbers = fields.filter((field) => kinds.get(field) === 'number')
  const isStrong = (field: WeighedField): boolean =>
    field.about.includes('phone') ||
    field.because.some((why) => /^(autocomplete:tel|sample:phone|type=.*phone)/.test(why))
  if (numbers.some(isStrong)) for (const field of numbers) if (!isStrong(field)) kinds.delete(field)
}

/** Two or three short boxes in a row that together take one phone number: (080) 1234 5678. */
function boxesFrom(fields: readonly WeighedField[], at: number): WeighedField[] {
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
function joinParts(
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

/** A second number field that asks to confirm, or repeats the words of the one right before it. */
function markConfirms(fields: readonly WeighedField[], kinds: Map<WeighedField, FieldKind>): void {
  let last: WeighedField | null = null
  for (const field of fields) {
    const isNumber = kinds.get(field) === 'number'
    if (isNumber && last !== null) {
      const isTwin =
        fields.indexOf(field) === fields.indexOf(last) + 1 &&
        wordsOf(field) === wordsOf(last) &&
        wordsOf(field) !== ''
      if (field.marks.has('confirm') || isTwin) kinds.set(field, 'confirm-number')
    }
    if (kinds.get(field) === 'number') last = field
  }
}

const wordsOf = ({ field }: WeighedField): string => `${field.label}|${field.placeholder}`.replace(/^\|$/, '')

/** On a recharge page without a phone field, the one field that asks for a bare "number" is it. */
function guessNumber(fields: readonly WeighedField[], kinds: Map<WeighedField, FieldKind>): void {
  if ([...kinds.values()].some((kind) => kind === 'number' || kind === 'local-number')) return
  const bare = fields.filter(
    ({ field, about, number }) =>
      field.tag === 'input' &&
      number >= 1.2 &&
      about.length > 0 &&
      about.every((subject) => subject === 'number'),
  )
  const [only, ...others] = bare
  if (only !== undefined && others.length === 0) kinds.set(only, 'number')
}

/** On a recharge page with a number and no amount, a silent number input behind the number is the amount. */
function guessAmount(fields: readonly WeighedField[], kinds: Map<WeighedField, FieldKind>): void {
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
