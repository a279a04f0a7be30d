import type { FieldReport } from '@/utils/fill/fill-report'
import type { FoundField } from '@/utils/fill/find-fields'
import { heldBy, selectedIndexOf, setSelectedIndex } from '@/utils/fill/page/control-value'
import { queryAll, tagOf, textOf } from '@/utils/fill/page/read-dom'
import { whyUnusable } from './check-usable'
import { enterField, leaveField } from './move-focus'
import { reportOn } from './report-on'
import { heard, tell } from './tell'
import { writeFirstKept } from './write-first-kept'
import { isHtml, settle } from './write-value'

/** Writes one part of a number, exactly these digits, or puts back what was there. */
export function writePart(field: FoundField, text: string): Promise<FieldReport> {
  const digits = (of: string): string => of.replace(/\D/g, '')
  const isRight = (): boolean => digits(heldBy(field.element)) === digits(text)
  return writeFirstKept(field, [{ text, format: null }], isRight, () => (isRight() ? null : 'value-changed'))
}

/** Chooses the option at an index and sees that the page keeps it. */
export async function writeOption(field: FoundField, index: number): Promise<FieldReport> {
  const { element } = field
  const options = queryAll(element, 'option')
  const textAt = (at: number): string => textOf(options[at] ?? element)
  const old = selectedIndexOf(element)
  const before = old < 0 ? '' : textAt(old)
  const report = reportOn(field, before)
  const blocked = whyUnusable(element)
  if (blocked !== null) return report('blocked', blocked)
  if (old === index) return report('already')
  if (isHtml(element)) enterField(element)
  setSelectedIndex(element, index)
  for (const type of ['input', 'change']) {
    tell(element, new Event(type, heard))
  }
  if (isHtml(element)) leaveField(element)
  await settle()
  const isKept = selectedIndexOf(element) === index
  const after = textAt(selectedIndexOf(element))
  return isKept
    ? report('filled', null, { wrote: textAt(index), after })
    : report('rejected', 'value-changed', { after })
}

export const isSelect = (element: Element): boolean => tagOf(element) === 'select'
