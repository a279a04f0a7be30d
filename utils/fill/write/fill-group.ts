import type { FillOrder } from '@/utils/fill/fill-order'
import type { FieldReport } from '@/utils/fill/fill-report'
import type { FoundField } from '@/utils/fill/find-fields'
import { dialCodeOptions } from '@/utils/fill/format/dial-codes'
import { dialCodeShown, lengthOf } from '@/utils/fill/format/read-clues'
import type { NumberGroup } from '@/utils/fill/judge/group-numbers'
import type { Ask } from '@/utils/fill/judges'
import { heldBy } from '@/utils/fill/page/control-value'
import { attributeOf, queryAll, tagOf, textContentOf } from '@/utils/fill/page/read-dom'
import { fillNumber } from './fill-number'
import { reportOn } from './report-on'
import { isIn } from './summarise'
import { isSelect, writeOption, writePart } from './write-part'

/** Fills all fields of one number: country code first, then the number or its parts, then the one that confirms it. */
export async function fillGroup(group: NumberGroup, order: FillOrder, ask: Ask): Promise<FieldReport[]> {
  const reports: FieldReport[] = []
  let dialCode = ''
  if (group.countryCode !== null) {
    const report = await fillCountryCode(group.countryCode, order)
    if (report !== null) reports.push(report)
    if (report !== null && isIn(report)) dialCode = order.number.countryCallingCode
  }
  const [first] = group.parts
  if (first === undefined) return reports
  if (group.parts.length > 1) return [...reports, ...(await fillParts(group.parts, order, ask))]
  const report = await fillWhole(first, order, ask, dialCode)
  reports.push(report)
  if (group.confirm !== null && isIn(report)) {
    reports.push(await fillWhole(group.confirm, order, ask, dialCode, report.format ?? undefined))
  }
  return reports
}

function fillWhole(
  field: FoundField,
  order: FillOrder,
  ask: Ask,
  dialCode: string,
  format?: FieldReport['format'],
): Promise<FieldReport> {
  return fillNumber(field, order, ask, () => dialCode || dialCodeShown(field.element), format ?? undefined)
}

/** Null when the list does not offer this country: the number then has to carry its own code. */
async function fillCountryCode(field: FoundField, { number }: FillOrder): Promise<FieldReport | null> {
  // A flag that opens a list of its own is left to the page: the number then carries its code, or the page's default fits.
  if (tagOf(field.element) !== 'select' && tagOf(field.element) !== 'input') return null
  if (!isSelect(field.element)) {
    const hasPlus = /\+/.test(heldBy(field.element) + attributeOf(field.element, 'placeholder'))
    return writePart(field, `${hasPlus ? '+' : ''}${number.countryCallingCode}`)
  }
  const same = dialCodeOptions(field.element).filter(({ code }) => code === number.countryCallingCode)
  const iso = new RegExp(`(^|[^a-z])${number.country || '-'}([^a-z]|$)`, 'i')
  const option =
    same.find(({ text, value }) => iso.test(value) || iso.test(text)) ??
    (same.length === 1 ? same[0] : undefined)
  return option === undefined ? null : writeOption(field, option.index)
}

async function fillParts(
  parts: readonly FoundField[],
  { number }: FillOrder,
  ask: Ask,
): Promise<FieldReport[]> {
  const [area, ...locals] = parts
  if (area === undefined) return []
  const lengthsOf = (fields: readonly FoundField[]): number[] =>
    fields.map(({ element }) => lengthOf(element, 'maxlength') ?? 0)
  if (!isSelect(area.element)) {
    const digits = await ask('splitNumber', number, lengthsOf(parts))
    if (digits === null) return [reportOn(area)('rejected', 'ambiguous')]
    return writeAll(parts, digits)
  }
  const texts = queryAll(area.element, 'option').map(
    (option) => textContentOf(option) || attributeOf(option, 'value'),
  )
  const prefix = await ask('splitAfterPrefix', number, texts)
  if (prefix === null) return [reportOn(area)('rejected', 'value-changed')]
  const digits = await ask('cutRest', prefix.rest, lengthsOf(locals))
  if (digits === null) return [reportOn(area)('rejected', 'ambiguous')]
  const chosen = await writeOption(area, prefix.index)
  if (!isIn(chosen)) return [chosen]
  return [chosen, ...(await writeAll(locals, digits))]
}

async function writeAll(parts: readonly FoundField[], digits: readonly string[]): Promise<FieldReport[]> {
  const reports: FieldReport[] = []
  for (const [at, part] of parts.entries()) reports.push(await writePart(part, digits[at] ?? ''))
  return reports
}
