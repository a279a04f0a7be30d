import type { OrderedAmount } from '@/utils/fill/fill-order'
import type { FieldReport, FillReason } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import { type MoneyMatch, matchMoney, readMoney, spellAmount } from '@/utils/fill/format/read-money'
import { heldBy, isValid } from '@/utils/fill/page/control-value'
import { attributeOf, matches, queryAll, tagOf, textContentOf } from '@/utils/fill/page/read-dom'
import { choicesIn, isList, isPicked, mayBePressed } from '@/utils/fill/page/tile-choices'
import { whyUnusable } from './check-usable'
import { chooseFromList } from './choose-from-list'
import { reportOn } from './report-on'
import { writeFirstKept } from './write-first-kept'
import { writeOption } from './write-part'
import { settle } from './write-value'

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

function typeAmount(field: FoundField, amount: OrderedAmount): Promise<FieldReport> {
  const { element } = field
  const isRight = (): boolean => matchMoney(heldBy(element), amount) === 'same'
  const texts = new Set(['.', ','].map((point) => spellAmount(amount, point)))
  const attempts = [...texts].map((text) => ({ text, format: null }))
  return writeFirstKept(field, attempts, isRight, () => {
    if (!isRight()) return heldBy(element) === '' ? 'value-cleared' : 'value-changed'
    return isValid(element) ? null : 'amount-out-of-range'
  })
}

async function chooseOption(field: FoundField, amount: OrderedAmount): Promise<FieldReport> {
  const verdicts = queryAll(field.element, 'option').map((option) =>
    matches(option, ':disabled') ? 'different' : matchOption(option, amount),
  )
  const at = onlyFit(verdicts)
  return typeof at === 'number' ? writeOption(field, at) : reportOn(field)('rejected', at)
}

/** Where the one choice is that is the amount, or why there is not exactly one. */
function onlyFit(verdicts: readonly MoneyMatch[]): number | FillReason {
  const at = verdicts.indexOf('same')
  if (at < 0) return verdicts.includes('other-currency') ? 'other-currency' : 'amount-not-offered'
  return verdicts.lastIndexOf('same') === at ? at : 'ambiguous'
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
  const pickedText = (): string => choices.find(isPicked)?.text ?? ''
  const report = reportOn(field, pickedText())
  const at = onlyFit(choices.map(({ text }) => matchMoney(text, amount)))
  if (typeof at !== 'number') return report('rejected', at)
  const choice = choices[at]
  if (choice === undefined || isPicked(choice)) return report('already')
  const { face, target, text } = choice
  const blocked = whyUnusable(face) ?? (mayBePressed(target) ? null : 'unsafe-to-press')
  if (blocked !== null) return report('blocked', blocked)
  const look = lookOf(face)
  HTMLElement.prototype.click.call(target)
  await settle()
  await settle()
  const isTaken = isPicked(choice) || (!matches(target, 'input') && lookOf(face) !== look)
  return isTaken
    ? report('filled', null, { wrote: text, after: text })
    : report('rejected', 'value-changed', { after: pickedText() })
}

const lookOf = (element: Element): string =>
  ['class', 'style', 'data-selected', 'data-active', 'data-state', 'data-checked']
    .map((name) => attributeOf(element, name))
    .join('|')
