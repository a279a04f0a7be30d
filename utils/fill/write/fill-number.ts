import type { FillOrder, NumberFormat } from '@/utils/fill/fill-order'
import type { FieldReport, FillReason } from '@/utils/fill/fill-report'
import type { FieldKind } from '@/utils/fill/find-fields'
import { isMarkedInvalid } from '@/utils/fill/format/read-clues'
import { type FormatClues, isThisNumber, orderFormats, spellNumber } from '@/utils/fill/format/spell-number'
import { heldBy } from '@/utils/fill/page/control-value'
import { whyUnusable } from './check-usable'
import { putBack, type WriteMethod, writeValue } from './write-value'

/** Home, international, bare: what the page has visibly rejected is followed by the next, but not for ever. */
const mostFormats = 3
const methods: readonly WriteMethod[] = ['set', 'insert', 'keys']

interface Target {
  readonly element: Element
  readonly kind: FieldKind
  readonly because: readonly string[]
}

/** Writes the number into one field: chooses a spelling, writes, reads back, tries the next, or puts back what was there. */
export async function fillNumber(
  { element, kind, because }: Target,
  order: FillOrder,
  clues: FormatClues,
  format?: NumberFormat,
): Promise<FieldReport> {
  const before = heldBy(element)
  const report = { kind, because, before, format: null, wrote: '', after: before } as const
  const blocked = whyUnusable(element)
  if (blocked !== null) return { ...report, status: 'blocked', reason: blocked }
  const isRight = (): boolean => isThisNumber(heldBy(element), order.number, clues.dialCodeBeside)
  if (before !== '' && isRight()) return { ...report, status: 'already', reason: null }

  const wasInvalid = isMarkedInvalid(element)
  const formats =
    format === undefined ? orderFormats(order.number, clues, order.carrierHints?.format) : [format]
  let reason: FillReason = 'value-cut'
  for (const candidate of formats.slice(0, mostFormats)) {
    const wrote = spellNumber(order.number, candidate)
    for (const method of methods) {
      const closed = await writeValue(element, wrote, method)
      if (closed !== null) return { ...report, status: 'blocked', reason: closed, after: heldBy(element) }
      if (isRight() || heldBy(element) !== before) break
    }
    if (isRight() && (wasInvalid || !isMarkedInvalid(element))) {
      return { ...report, status: 'filled', reason: null, format: candidate, wrote, after: heldBy(element) }
    }
    reason = reasonFor(heldBy(element), wrote, isRight())
    await putBack(element, before)
  }
  return { ...report, status: 'rejected', reason, after: heldBy(element) }
}

function reasonFor(held: string, wrote: string, isRight: boolean): FillReason {
  if (isRight) return 'marked-invalid'
  const kept = held.replace(/\D/g, '')
  if (kept === '') return 'value-cleared'
  return wrote.replace(/\D/g, '').startsWith(kept) ? 'value-cut' : 'value-changed'
}
