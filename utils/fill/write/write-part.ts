import type { FieldReport } from '@/utils/fill/fill-report'
import type { FoundField } from '@/utils/fill/find-fields'
import { heldBy, selectedIndexOf, setSelectedIndex } from '@/utils/fill/page/control-value'
import { queryAll, tagOf, textContentOf } from '@/utils/fill/page/read-dom'
import { whyUnusable } from './check-usable'
import { enterField, leaveField } from './move-focus'
import { isHtml, putBack, settle, writeValue } from './write-value'

/** Writes one part of a number, exactly these digits, or puts back what was there. */
export async function writePart(field: FoundField, wrote: string): Promise<FieldReport> {
  const { element, kind, because } = field
  const before = heldBy(element)
  const report = { kind, because, before, wrote, format: null, after: before } as const
  const blocked = whyUnusable(element)
  if (blocked !== null) return { ...report, status: 'blocked', reason: blocked, wrote: '' }
  const isRight = (): boolean => heldBy(element).replace(/\D/g, '') === wrote.replace(/\D/g, '')
  if (before !== '' && isRight()) return { ...report, status: 'already', reason: null, wrote: '' }
  for (const method of ['set', 'insert', 'keys'] as const) {
    const closed = await writeValue(element, wrote, method)
    if (closed !== null)
      return { ...report, status: 'blocked', reason: closed, wrote: '', after: heldBy(element) }
    if (isRight()) return { ...report, status: 'filled', reason: null, after: heldBy(element) }
  }
  await putBack(element, before)
  return { ...report, status: 'rejected', reason: 'value-changed', after: heldBy(element) }
}

/** Chooses the option at an index and sees that the page keeps it. */
export async function writeOption(field: FoundField, index: number): Promise<FieldReport> {
  const { element, kind, because } = field
  const options = queryAll(element, 'option')
  const textAt = (at: number): string => (textContentOf(options[at] ?? element) ?? '').trim()
  const old = selectedIndexOf(element)
  const report = {
    kind,
    because,
    before: old < 0 ? '' : textAt(old),
    wrote: '',
    format: null,
    after: '',
  } as const
  const blocked = whyUnusable(element)
  if (blocked !== null) return { ...report, status: 'blocked', reason: blocked, after: report.before }
  if (old === index) return { ...report, status: 'already', reason: null, after: report.before }
  if (isHtml(element)) enterField(element)
  setSelectedIndex(element, index)
  for (const type of ['input', 'change']) {
    EventTarget.prototype.dispatchEvent.call(element, new Event(type, { bubbles: true, composed: true }))
  }
  if (isHtml(element)) leaveField(element)
  await settle()
  const isKept = selectedIndexOf(element) === index
  const after = textAt(selectedIndexOf(element))
  if (isKept) return { ...report, status: 'filled', reason: null, wrote: textAt(index), after }
  return { ...report, status: 'rejected', reason: 'value-changed', after }
}

export const isSelect = (element: Element): boolean => tagOf(element) === 'select'
