import type { FieldKind } from '@/utils/fill/find-fields'
import type { Subject } from './judge-text'
import { listOf } from './list-of'
import type { WeighedField } from './weigh-field'

type Kinds = Map<WeighedField, FieldKind>

/** Two or three short boxes in a row that together take one phone number: (080) 1234 5678. */
export function boxesFrom(fields: readonly WeighedField[], at: number): WeighedField[] {
  const first = fields[at]
  if (first === undefined || !first.about.includes('phone') || first.about.includes('never')) return []
  const boxes: WeighedField[] = []
  for (const field of fields.slice(at, at + 3)) {
    const most = mostOf(field)
    const isBox = field.field.tag === 'input' && most >= 2 && most <= 9
    if (!isBox || (field !== first && hasWordsBefore(field))) break
    boxes.push(field)
  }
  const sum = boxes.reduce((total, field) => total + mostOf(field), 0)
  return boxes.length > 1 && mostOf(first) <= 5 && sum >= 7 && sum <= 14 ? boxes : []
}

/** Country codes, area codes and extensions are only that beside a number. */
export function joinParts(field: WeighedField, next: readonly WeighedField[], kinds: Kinds): void {
  const number = next.find((other) => kinds.get(other) === 'number')
  const [beside] = next
  if (isDialCode(field, number !== undefined)) {
    kinds.set(field, 'country-code')
    const isLost = number === undefined || number.marks.has('confirm')
    if (isLost && listOf(field.field) === 'dial-codes' && isSilent(beside)) kinds.set(beside, 'number')
  } else if (isArea(field, beside, kinds)) {
    setParts(
      kinds,
      field,
      (isSilent(beside) ? beside : number) ?? (isAbout(beside, ['phone', 'number']) ? beside : undefined),
    )
  } else if (isPrefixList(field)) {
    const says = field.about.includes('phone')
    const isBare = beside?.because.includes('page:top-up') === true && isAbout(beside, ['number'])
    if (beside === undefined || !(beside === number || isBare || (says && isSilent(beside)))) return
    const rest = next[1]
    const isSplit = isSilent(rest) && isShort(rest) && isShort(beside)
    setParts(kinds, field, beside, isSplit ? rest : undefined)
  }
  const isNumber = kinds.get(field) === 'number' || kinds.get(field) === 'local-number'
  if (isNumber) markExtension(beside, kinds)
}

export function markExtension(field: WeighedField | undefined, kinds: Kinds): void {
  const isX = field?.field.tag === 'input' && /^x[.:]?$/i.test(field.field.near[0] ?? '')
  if (field !== undefined && (isX || field.about.includes('extension'))) kinds.set(field, 'extension')
}

function setParts(kinds: Kinds, area: WeighedField, ...locals: readonly (WeighedField | undefined)[]): void {
  if (locals[0] === undefined) return
  kinds.set(area, 'area-code')
  for (const local of locals) if (local !== undefined) kinds.set(local, 'local-number')
}

const mostOf = ({ field }: WeighedField): number => field.maxLength || field.size
const isShort = (field: WeighedField): boolean => mostOf(field) >= 3 && mostOf(field) <= 5
const hasLetters = (text: string): boolean => /\p{L}/u.test(text)
const hasWordsBefore = ({ field }: WeighedField): boolean => field.near.some(hasLetters)

/** What is called a phone too is an area code only if the phone follows. */
function isArea(field: WeighedField, beside: WeighedField | undefined, kinds: Kinds): boolean {
  if (!field.about.includes('area') || kinds.get(field) === undefined) return field.about.includes('area')
  const isFollowed = beside !== undefined && kinds.get(beside) === 'number' && !beside.marks.has('confirm')
  return field.about[0] === 'area' && isFollowed
}

/** An input that says nothing of its own, or no more than that it is a number: the words before its neighbour are its too. */
function isSilent(field: WeighedField | undefined): field is WeighedField {
  if (field === undefined || field.field.tag !== 'input' || hasWordsBefore(field)) return false
  return field.about.every((subject) => subject === 'phone' || subject === 'number')
}

function isAbout(field: WeighedField | undefined, subjects: readonly Subject[]): field is WeighedField {
  if (field === undefined || field.field.tag !== 'input' || field.about.length === 0) return isSilent(field)
  return field.about.every((subject) => subjects.includes(subject))
}

function isDialCode(field: WeighedField, isBeforeNumber: boolean): boolean {
  if (field.field.autocomplete.includes('tel-country-code')) return true
  if (listOf(field.field) === 'dial-codes') return true
  if (!isBeforeNumber || !field.about.includes('country') || field.because.includes('sample:phone'))
    return false
  return field.marks.has('phone') || field.marks.has('never') || /\+\d{1,4}\)?$/.test(field.field.label)
}

/** A list of operator prefixes, such as 050, 066, 093. They may be called codes. */
function isPrefixList(field: WeighedField): boolean {
  const list = listOf(field.field)
  // Two digits alone may be days and months as well: 20, 30, 70.
  if (list === 'short-prefixes') return field.about[0] === 'phone'
  return (
    list === 'prefixes' &&
    (field.about.includes('country') ||
      (!field.about.includes('other') &&
        (field.number >= 0 || field.about.every((one) => ['never', 'phone', 'number'].includes(one)))))
  )
}
