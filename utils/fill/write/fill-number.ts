import type { FillOrder, NumberFormat } from '@/utils/fill/fill-order'
import type { FieldReport } from '@/utils/fill/fill-report'
import type { FoundField } from '@/utils/fill/find-fields'
import { isMarkedInvalid, readClues } from '@/utils/fill/format/read-clues'
import { isThisNumber, spellNumber } from '@/utils/fill/format/spell-number'
import type { Ask } from '@/utils/fill/judges'
import { heldBy } from '@/utils/fill/page/control-value'
import { writeFirstKept } from './write-first-kept'

/** Home, international, bare: what the page has visibly rejected is followed by the next, but not for ever. */
const mostFormats = 3

/** Writes the number into one field: chooses a spelling, writes, reads back, tries the next, or puts back what was there. */
export async function fillNumber(
  field: FoundField,
  { number, carrierHints }: FillOrder,
  ask: Ask,
  /** The dial code shown or chosen outside the field at this moment, without `+`; `''` when there is none. */
  dialCode: () => string,
  format?: NumberFormat,
): Promise<FieldReport> {
  const { element } = field
  const isRight = (): boolean => isThisNumber(heldBy(element), number, dialCode())
  const wasInvalid = isMarkedInvalid(element)
  const formats =
    format === undefined
      ? await ask('orderFormats', number, readClues(element, number, dialCode()), carrierHints?.format)
      : [format]
  const attempts = formats
    .slice(0, mostFormats)
    .map((candidate) => ({ format: candidate, text: spellNumber(number, candidate) }))
  return writeFirstKept(field, attempts, isRight, async (wrote) => {
    const isKept = isRight()
    return isKept && (wasInvalid || !isMarkedInvalid(element))
      ? null
      : ask('whyWrong', heldBy(element), wrote, isKept)
  })
}
