import { dialCodeOptions } from './dial-codes'
import type { FieldKind, FoundField } from './find-fields'
import { attributeOf, closest, queryAll, tagOf, textContentOf } from './read-dom'
import type { WeighedField } from './weigh-field'

const threshold = { number: 2, amount: 2.4 }

/** Gives each weighed field of one root its kind, or none, looking at its neighbours. */
export function assignKinds(fields: readonly WeighedField[], isTopUp: boolean): FoundField[] {
  const kinds = new Map<WeighedField, FieldKind>()
  for (const field of fields) {
    const kind = ownKind(field)
    if (kind !== null) kinds.set(field, kind)
  }
  fields.forEach((field, at) => {
    const isTaken = kinds.get(field) === 'local-number'
    const boxes = isTaken ? [] : boxesFrom(fields, at)
    for (const [box, other] of boxes.entries()) kinds.set(other, box === 0 ? 'area-code' : 'local-number')
    if (boxes.length === 0 && !isTaken) joinParts(field, fields.slice(at + 1, at + 4), kinds)
  })
  markConfirms(fields, kinds)
  if (isTopUp) guessAmount(fields, kinds)
  return fields.flatMap((field) => {
    const kind = kinds.get(field)
    return kind === undefined ? [] : [toFound(field, kind)]
  })
}

function toFound(field: WeighedField, kind: FieldKind): FoundField {
  const whose = (['recipient', 'payer'] as const).filter((mark) => field.marks.has(mark))
  const score = kind === 'amount' ? field.amount : field.number
  return {
    element: field.element,
    kind,
    score,
    because: [...field.because, ...whose.map((mark) => `whose:${mark}`)],
  }
}

function ownKind(field: WeighedField): FieldKind | null {
  const isInput = tagOf(field.element) === 'input'
  if (isInput && field.number >= threshold.number && field.number >= field.amount) return 'number'
  if (field.amount >= threshold.amount) return 'amount'
  return isInput && field.about[0] === 'voucher' ? 'voucher' : null
}

const mostOf = (field: WeighedField): number => {
  const most = Number.parseInt(
    attributeOf(field.element, 'maxlength') || attributeOf(field.element, 'size'),
    10,
  )
  return Math.max(most || 0, 0)
}

/** Two or three short boxes in a row that together take one phone number: (080) 1234 5678. */
function boxesFrom(fields: readonly WeighedField[], at: number): WeighedField[] {
  const first = fields[at]
  if (first === undefined || !first.about.includes('phone') || first.about.includes('never')) return []
  const boxes: WeighedField[] = []
  for (const field of fields.slice(at, at + 3)) {
    const most = mostOf(field)
    const isSilent = field === first || !field.text.near.some((text) => /\p{L}/u.test(text))
    if (tagOf(field.element) !== 'input' || most < 2 || most > 9 || !isSilent) break
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
    tagOf(field.element) === 'input' &&
    most > 4 &&
    most < 10 &&
    !field.text.near.some((text) => /\p{L}/u.test(text))
  )
}

function isDialCode(field: WeighedField, isBeforeNumber: boolean): boolean {
  if (attributeOf(field.element, 'autocomplete').includes('tel-country-code')) return true
  if (tagOf(field.element) === 'select' && dialCodeOptions(field.element).length > 0) return true
  if (!isBeforeNumber || !field.about.includes('country')) return false
  return field.marks.has('phone') || field.marks.has('never')
}

/** A list of operator prefixes, such as 050, 066, 093. */
function isPrefixSelect(field: WeighedField): boolean {
  if (tagOf(field.element) !== 'select' || field.about.includes('other') || field.number < 0) return false
  const texts = queryAll(field.element, 'option').map((option) => (textContentOf(option) ?? '').trim())
  const prefixes = texts.filter((text) => /^\(?(0\d{1,4}|\d{3,4})\)?$/.test(text))
  return prefixes.length > 1 && prefixes.length >= texts.length - 1
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

const wordsOf = ({ text }: WeighedField): string => `${text.label}|${text.placeholder}`.replace(/^\|$/, '')

/** On a recharge page with a number and no amount, a silent number input behind the number is the amount. */
function guessAmount(fields: readonly WeighedField[], kinds: Map<WeighedField, FieldKind>): void {
  const found = [...kinds.values()]
  if (found.includes('amount') || !found.includes('number')) return
  const at = fields.findIndex((field) => kinds.get(field) === 'number')
  const form = closest(fields[at]?.element ?? document.documentElement, 'form')
  const silent = fields
    .slice(at + 1)
    .filter(
      (field) =>
        attributeOf(field.element, 'type') === 'number' && field.about.length === 0 && !kinds.has(field),
    )
    .filter((field) => closest(field.element, 'form') === form && field.amount > 0.5)
    .sort((a, b) => Number(/\d/.test(b.text.placeholder)) - Number(/\d/.test(a.text.placeholder)))
  const isClear = silent.length === 1 || silent[1]?.text.placeholder === ''
  if (isClear && silent[0] !== undefined && (silent.length === 1 || silent[0].text.placeholder !== ''))
    kinds.set(silent[0], 'amount')
}
