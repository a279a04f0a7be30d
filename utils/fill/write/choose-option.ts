import type { FieldReport } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import { attributeOf, matches, queryAll, textOf } from '@/utils/fill/page/read-dom'
import type { Wanted } from './choose-from-list'
import { reportOn } from './report-on'
import { writeOption } from './write-part'

/** Chooses the wanted option of a select. */
export async function chooseOption(field: FoundField, _: FindHints, { pick }: Wanted): Promise<FieldReport> {
  const options = queryAll(field.element, 'option')
  const read = (of: (option: Element) => string): string[] =>
    options.map((option) => (matches(option, ':disabled') ? '' : of(option)))
  const at = await pick(
    read(textOf),
    read((option) => attributeOf(option, 'value')),
  )
  return typeof at === 'number' ? writeOption(field, at) : reportOn(field)('rejected', at)
}
