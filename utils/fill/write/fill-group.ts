import type { FillOrder } from '@/utils/fill/fill-order'
import type { FieldReport } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import { dialCodeShown, lengthOf } from '@/utils/fill/format/read-clues'
import type { Ask } from '@/utils/fill/judges'
import { heldBy } from '@/utils/fill/page/control-value'
import { attributeOf, queryAll, tagOf, textContentOf } from '@/utils/fill/page/read-dom'
import { isList } from '@/utils/fill/page/tile-choices'
import type { NumberGroup } from './best-number'
import { chooseCountry, countryShown, foreignCountry } from './choose-country'
import { fillNumber } from './fill-number'
import { reportOn } from './report-on'
import { isIn } from './summarise'
import { isSelect, writeOption, writePart } from './write-part'
import { putBack } from './write-value'

/** Fills all fields of one number: country code first, then the number or its parts, then the one that confirms it. */
export async function fillGroup(
  group: NumberGroup,
  order: FillOrder,
  ask: Ask,
  hints: FindHints,
): Promise<FieldReport[]> {
  const { countryCode, parts, confirm } = group
  const reports: FieldReport[] = []
  let dialCode = ''
  if (countryCode !== null && takesCode(countryCode.element)) {
    const report = await fillCountryCode(countryCode, order, ask, hints)
    // Where the list does not offer this country, or nobody sees it, the number has to carry its own code.
    if (report.reason !== 'invisible' && report.reason !== 'country-not-offered') reports.push(report)
    if (isIn(report)) dialCode = order.number.countryCallingCode
  }
  const [first] = parts
  if (first === undefined) return reports
  if (parts.length > 1) return [...reports, ...(await fillParts(parts, order, ask))]
  const foreign = dialCode === '' ? await foreignList(group, first.element, order, ask) : null
  if (foreign === null) reports.push(await fillWhole(first, order, ask, dialCode))
  else reports.push(...(await fillAbroad(first, foreign, order, ask, hints)))
  const report = reports.at(-1)
  if (confirm !== null && report !== undefined && isIn(report)) {
    reports.push(await fillWhole(confirm, order, ask, dialCode, report.format ?? undefined))
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

/** A flag that opens a list of its own is pressed only when the number cannot bring its code. */
const takesCode = (element: Element): boolean =>
  isSelect(element) || (tagOf(element) === 'input' && !isList(element))

/** The list of countries that stands on another than the number's. */
async function foreignList(
  { countryCode }: NumberGroup,
  input: Element,
  order: FillOrder,
  ask: Ask,
): Promise<Element | null> {
  if (countryCode === null) return foreignCountry(input, order, ask)
  const { element } = countryCode
  return isList(element) && (await countryShown(element, order, ask)) === 'other' ? element : null
}

/** No country has this code: beside it only a number that brings its own can be right. */
const nowhere = '0'

/** Beside another country the number goes in with its own code, or its country is chosen and looked at. */
async function fillAbroad(
  field: FoundField,
  list: Element,
  order: FillOrder,
  ask: Ask,
  hints: FindHints,
): Promise<FieldReport[]> {
  const { element } = field
  const before = heldBy(element)
  const alone = await fillNumber(field, order, ask, () => dialCodeShown(element) || nowhere)
  if (isIn(alone) && (await countryShown(list, order, ask)) === 'same') return [alone]
  const chosen = await chooseCountry({ ...field, element: list, kind: 'country-code' }, order, ask, hints)
  if (!isIn(chosen)) return isIn(alone) ? [alone] : [chosen, alone]
  await putBack(element, before)
  return [chosen, await fillWhole(field, order, ask, '')]
}

async function fillCountryCode(
  field: FoundField,
  order: FillOrder,
  ask: Ask,
  hints: FindHints,
): Promise<FieldReport> {
  const { element } = field
  if (isSelect(element)) return chooseCountry(field, order, ask, hints)
  const hasPlus = /\+/.test(heldBy(element) + attributeOf(element, 'placeholder'))
  return writePart(field, `${hasPlus ? '+' : ''}${order.number.countryCallingCode}`)
}

async function fillParts(
  parts: readonly FoundField[],
  { number }: FillOrder,
  ask: Ask,
): Promise<FieldReport[]> {
  const [area] = parts
  if (area === undefined) return []
  const prefixes = isSelect(area.element)
    ? queryAll(area.element, 'option').map((option) => textContentOf(option) || attributeOf(option, 'value'))
    : null
  const lengths = parts.map(({ element }) => lengthOf(element, 'maxlength') ?? 0)
  const cut = await ask('cutNumber', number, lengths, prefixes)
  if (typeof cut === 'string') return [reportOn(area)('rejected', cut)]
  const reports: FieldReport[] = []
  for (const [at, part] of parts.entries()) {
    const digits = cut[at] ?? ''
    const report =
      typeof digits === 'number' ? await writeOption(part, digits) : await writePart(part, digits)
    reports.push(report)
    // Behind a prefix that was not chosen the rest would make another number.
    if (typeof digits === 'number' && !isIn(report)) break
  }
  return reports
}
