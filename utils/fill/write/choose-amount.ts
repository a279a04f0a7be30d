import type { OrderedAmount } from '@/utils/fill/fill-order'
import type { FieldReport, FillReason } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import { type MoneyMatch, matchMoney, readMoney, spellAmount } from '@/utils/fill/format/read-money'
import type { Ask } from '@/utils/fill/judges'
import { heldBy, isValid, selectedIndexOf } from '@/utils/fill/page/control-value'
import { attributeOf, matches, queryAll, tagOf, textOf } from '@/utils/fill/page/read-dom'
import { choicesIn, isList, isPicked, mayBePressed } from '@/utils/fill/page/tile-choices'
import { chooseFromList, type Wanted } from './choose-from-list'
import { pressChoice, pressTile } from './press-tile'
import { reportOn } from './report-on'
import { revealedAmount, typableIn } from './revealed-amount'
import { isIn } from './summarise'
import { writeFirstKept } from './write-first-kept'
import { writeOption } from './write-part'

/** Brings the ordered amount into an input, a select, a list, a radio group or a group of tiles. */
export async function chooseAmount(
  field: FoundField,
  amount: OrderedAmount,
  hints: FindHints,
  ask: Ask,
): Promise<FieldReport> {
  const { element } = field
  if (isTyped(element)) return typeAmount(field, amount)
  const before = typableIn(element, hints)
  const undo = wayBack(field)
  let isOther = false
  const pick: Wanted['pick'] = async (texts, values = []) => {
    const at = onlyFit(texts.map((text, nth) => matchChoice(text, values[nth] ?? '', amount)))
    if (at !== 'amount-not-offered') return at
    const other = await ask('otherAmount', texts)
    isOther = other >= 0
    return isOther ? other : at
  }
  const choose = isList(element) ? chooseFromList : tagOf(element) === 'select' ? chooseOption : pressTile
  const report = await choose(field, hints, {
    pick,
    isOther: () => isOther,
    isRight: (shown) => isOther || matchMoney(shown, amount) === 'same',
  })
  if (!isOther || !isIn(report)) return report
  const revealed = await revealedAmount(element, hints, ask, before)
  const typed =
    revealed === null
      ? reportOn(field)('rejected', 'amount-not-offered')
      : await typeAmount({ ...field, element: revealed }, amount)
  if (!isIn(typed)) await undo()
  return typed
}

export const isTyped = (element: Element): boolean =>
  tagOf(element) === 'input' && !isList(element) && !matches(element, '[type=radio]')

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

async function chooseOption(field: FoundField, _: FindHints, { pick }: Wanted): Promise<FieldReport> {
  const options = queryAll(field.element, 'option')
  const read = (of: (option: Element) => string): string[] =>
    options.map((option) => (matches(option, ':disabled') ? '' : of(option)))
  const at = await pick(
    read(textOf),
    read((option) => attributeOf(option, 'value')),
  )
  return typeof at === 'number' ? writeOption(field, at) : reportOn(field)('rejected', at)
}

/** Where the one choice is that is the amount, or why there is not exactly one. */
function onlyFit(verdicts: readonly MoneyMatch[]): number | FillReason {
  const at = verdicts.indexOf('same')
  if (at < 0) return verdicts.includes('other-currency') ? 'other-currency' : 'amount-not-offered'
  return verdicts.lastIndexOf('same') === at ? at : 'ambiguous'
}

/** The visible text decides; the value only speaks for a choice whose text names no sum. */
const matchChoice = (text: string, value: string, amount: OrderedAmount): MoneyMatch =>
  matchMoney(readMoney(text).length > 0 ? text : value, amount)

/** What was chosen comes back when the amount does not go in after all. */
function wayBack(field: FoundField): () => Promise<unknown> {
  const { element } = field
  const at = selectedIndexOf(element)
  if (at >= 0) return () => writeOption(field, at)
  const picked = choicesIn(element).find(isPicked)
  return async () => picked && mayBePressed(picked.target) && pressChoice(picked)
}
