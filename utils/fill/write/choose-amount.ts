import type { OrderedAmount } from '@/utils/fill/fill-order'
import type { FieldReport } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import type { Ask } from '@/utils/fill/judges'
import { heldBy, isValid, selectedIndexOf } from '@/utils/fill/page/control-value'
import { matches, tagOf } from '@/utils/fill/page/read-dom'
import { choicesIn, hasState, isLinkOrSubmit, isList, isPicked } from '@/utils/fill/page/tile-choices'
import { chooseFromList, type Wanted } from './choose-from-list'
import { chooseOption } from './choose-option'
import { pressChoice, pressTile } from './press-tile'
import { reportOn } from './report-on'
import { revealedAmount, typableIn } from './revealed-amount'
import { isIn } from './summarise'
import { writeFirstKept } from './write-first-kept'
import { isSelect, writeOption } from './write-part'

/** Brings the ordered amount into an input, a select, a list, a radio group or a group of tiles. */
export async function chooseAmount(
  field: FoundField,
  amount: OrderedAmount,
  hints: FindHints,
  ask: Ask,
): Promise<FieldReport> {
  const { element } = field
  if (isTyped(element)) return typeAmount(field, amount, ask)
  const before = typableIn(element, hints)
  const undo = wayBack(field)
  let isOther = false
  const pick: Wanted['pick'] = async (texts, values = []) => {
    const choice = await ask('amountChoice', texts, values, amount)
    isOther = choice.isOther
    return choice.at
  }
  const choose = isList(element) ? chooseFromList : isSelect(element) ? chooseOption : pressTile
  const report = await choose(field, hints, {
    pick,
    isOther: () => isOther,
    mayPress: async (text) => isOther || ask('isOnlyMoney', text),
    isRight: async (shown) => isOther || ask('isAmount', shown, amount),
  })
  if (!isOther || !isIn(report)) return report
  const revealed = await revealedAmount(element, hints, ask, before)
  const typed =
    revealed === null
      ? reportOn(field)('rejected', 'amount-not-offered')
      : await typeAmount({ ...field, element: revealed }, amount, ask)
  if (!isIn(typed)) await undo()
  return typed
}

export const isTyped = (element: Element): boolean =>
  tagOf(element) === 'input' && !isList(element) && !matches(element, '[type=radio]')

async function typeAmount(field: FoundField, amount: OrderedAmount, ask: Ask): Promise<FieldReport> {
  const { element } = field
  const isRight = (): Promise<boolean> => ask('isAmount', heldBy(element), amount)
  const texts = await ask('spellAmounts', amount)
  const attempts = texts.map((text) => ({ text, format: null }))
  return writeFirstKept(field, attempts, isRight, async () => {
    if (!(await isRight())) return heldBy(element) === '' ? 'value-cleared' : 'value-changed'
    return isValid(element) ? null : 'amount-out-of-range'
  })
}

/** What was chosen comes back when the amount does not go in after all. */
function wayBack(field: FoundField): () => Promise<unknown> {
  const { element } = field
  const at = selectedIndexOf(element)
  if (at >= 0) return () => writeOption(field, at)
  const picked = choicesIn(element).find(isPicked)
  return async () =>
    picked && hasState(picked.target) && !isLinkOrSubmit(picked.target) && pressChoice(picked)
}
