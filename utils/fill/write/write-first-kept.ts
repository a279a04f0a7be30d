import type { NumberFormat } from '@/utils/fill/fill-order'
import type { FieldReport, FillReason } from '@/utils/fill/fill-report'
import type { FoundField } from '@/utils/fill/find-fields'
import { heldBy } from '@/utils/fill/page/control-value'
import { whyUnusable } from './check-usable'
import { reportOn } from './report-on'
import { type IsRight, putBack, writeAnyWay } from './write-value'

export interface Attempt {
  readonly text: string
  readonly format: NumberFormat | null
}

/** Writes one text after the other until the page keeps one that is right; else puts back what was there. */
export async function writeFirstKept(
  field: FoundField,
  attempts: readonly Attempt[],
  isRight: IsRight,
  /** Why what the field holds after a text was written will not do; null when it does. */
  whyWrong: (wrote: string) => FillReason | null | Promise<FillReason | null>,
): Promise<FieldReport> {
  const { element } = field
  const before = heldBy(element)
  const report = reportOn(field, before)
  let closed = whyUnusable(element)
  if (closed !== null) return report('blocked', closed)
  if (before !== '' && (await isRight())) return report('already')
  let reason: FillReason = 'value-cut'
  for (const { text: wrote, format } of attempts) {
    closed = await writeAnyWay(element, wrote, isRight)
    const after = heldBy(element)
    if (closed !== null) return report('blocked', closed, { after })
    const wrong = await whyWrong(wrote)
    if (wrong === null) return report('filled', null, { wrote, format, after })
    reason = wrong
    await putBack(element, before)
  }
  return report('rejected', reason, { after: heldBy(element) })
}
