import type { OrderedAmount } from '@/utils/fill/fill-order'
import type { FieldReport, FillReason } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import { matchMoney, readMoney, spellAmount } from '@/utils/fill/format/read-money'
import { heldBy, isValid } from '@/utils/fill/page/control-value'
import { attributeOf, matches, queryAll, tagOf, textContentOf } from '@/utils/fill/page/read-dom'
import { choicesIn, isList, isPicked, mayBePressed } from '@/utils/fill/page/tile-choices'
import { whyUnusable } from './check-usable'
import { chooseFromList } from './choose-from-list'
import { writeOption } from './write-part'
import { putBack, settle, writeValue } from './write-value'

/** Brings the ordered amount into an input, a select, a radio group or a group of tiles. */
export async function chooseAmount(
  field: FoundField,
  amount: OrderedAmount,
  hints: FindHints,
): Promise<FieldReport> {
  if (isList(field.element)) return chooseFromList(field, amount, hints)
  if (tagOf(field.element) === 'select') return chooseOption(field, amount)
  if (tagOf(field.element) === 'input' && !matches(field.element, '[type=radio]'))
    return typeAmount(field, amount)
  return pressTile(field, amount)
}

function blank(field: FoundField, before: string) {
  return { kind: field.kind, because: field.because, before, wrote: '', format: null, after: before } as const
}

async function typeAmount(field: FoundField, amount: OrderedAmount): Promise<FieldReport> {
  const { element } = field
  const before = heldBy(element)
  const report = blank(field, before)
  const blocked = whyUnusable(element)
  if (blocked !== null) return { ...report, status: 'blocked', reason: blocked }
  const isRight = (): boolean => matchMoney(heldBy(element), { ...amount }) === 'same'
  if (before !== '' && isRight()) return { ...report, status: 'already', reason: null }
  let reason: FillReason = 'value-changed'
  for (const point of ['.', ',']) {
    const wrote = spellAmount(amount, point)
    for (const method of ['set', 'insert', 'keys'] as const) {
      const closed = await writeValue(element, wrote, method)
      if (closed !== null) return { ...report, status: 'blocked', reason: closed, after: heldBy(element) }
      if (isRight() || heldBy(element) !== before) break
    }
    if (isRight() && isValid(element)) {
      return { ...report, status: 'filled', reason: null, wrote, after: heldBy(element) }
    }
    reason = isRight() ? 'amount-out-of-range' : heldBy(element) === '' ? 'value-cleared' : 'value-changed'
    await putBack(element, before)
    if (!wrote.includes('.')) break
  }
  return { ...report, status: 'rejected', reason, after: heldBy(element) }
}

async function chooseOption(field: FoundField, amount: OrderedAmount): Promise<FieldReport> {
  const verdicts = queryAll(field.element, 'option').map((option) =>
    matches(option, ':disabled') ? 'different' : matchOption(option, amount),
  )
  const at = verdicts.indexOf('same')
  if (at < 0)
    return {
      ...blank(field, ''),
      status: 'rejected',
      reason: verdicts.includes('other-currency') ? 'other-currency' : 'amount-not-offered',
    }
  if (verdicts.lastIndexOf('same') !== at)
    return { ...blank(field, ''), status: 'rejected', reason: 'ambiguous' }
  return writeOption(field, at)
}

/** The visible text decides; the value only speaks for an option whose text names no sum. */
function matchOption(option: Element, amount: OrderedAmount) {
  const text = textContentOf(option) ?? ''
  return readMoney(text).length > 0
    ? matchMoney(text, amount)
    : matchMoney(attributeOf(option, 'value'), amount)
}

async function pressTile(field: FoundField, amount: OrderedAmount): Promise<FieldReport> {
  const choices = choicesIn(field.element)
  const picked = choices.find(isPicked)
  const report = blank(field, picked?.text ?? '')
  const verdicts = choices.map((choice) => matchMoney(choice.text, amount))
  const at = verdicts.indexOf('same')
  const choice = choices[at]
  if (choice === undefined) {
    return {
      ...report,
      status: 'rejected',
      reason: verdicts.includes('other-currency') ? 'other-currency' : 'amount-not-offered',
    }
  }
  if (verdicts.lastIndexOf('same') !== at) return { ...report, status: 'rejected', reason: 'ambiguous' }
  if (isPicked(choice)) return { ...report, status: 'already', reason: null }
  const blocked = whyUnusable(choice.face)
  if (blocked !== null) return { ...report, status: 'blocked', reason: blocked }
  if (!mayBePressed(choice.target)) return { ...report, status: 'blocked', reason: 'unsafe-to-press' }
  const look = lookOf(choice.face)
  HTMLElement.prototype.click.call(choice.target)
  await settle()
  await settle()
  const isTaken = isPicked(choice) || (!matches(choice.target, 'input') && lookOf(choice.face) !== look)
  if (isTaken) return { ...report, status: 'filled', reason: null, wrote: choice.text, after: choice.text }
  return { ...report, status: 'rejected', reason: 'value-changed', after: choices.find(isPicked)?.text ?? '' }
}

const lookOf = (element: Element): string =>
  ['class', 'style', 'data-selected', 'data-active', 'data-state', 'data-checked']
    .map((name) => attributeOf(element, name))
    .join('|')
