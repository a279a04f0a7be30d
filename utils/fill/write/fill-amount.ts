import type { OrderedAmount } from '@/utils/fill/fill-order'
import type { FieldReport } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import type { Ask } from '@/utils/fill/judges'
import { heldBy, selectedIndexOf } from '@/utils/fill/page/control-value'
import { matches } from '@/utils/fill/page/read-dom'
import { choicesIn, isList, isPicked } from '@/utils/fill/page/tile-choices'
import { isOpen } from './check-usable'
import { chooseAmount, isTyped } from './choose-amount'
import { isIn } from './summarise'
import { waitFor } from './wait-for'
import { isSelect } from './write-part'

/**
 * The fields of the page as it is now; tiles only when it is said whether they are looked for thoroughly, which finds
 * them however they are built.
 */
export type Look = (isThorough?: boolean) => Promise<FoundField[]>

/** Tries the likeliest choosers until one takes the amount; reports the one that did, or the first that did not. */
export async function fillAmount(
  amount: OrderedAmount,
  isNumberIn: boolean,
  look: Look,
  hints: FindHints,
  ask: Ask,
): Promise<FieldReport[]> {
  const likely = async (isThorough: boolean): Promise<FoundField[]> =>
    (await look(isThorough))
      .filter(({ kind }) => kind === 'amount')
      .sort((a, b) => rankOf(b) - rankOf(a) || b.score - a.score)
  if (isNumberIn) await waitFor(async () => (await likely(false)).length > 0)
  const plain = await likely(false)
  const failed: FieldReport[] = []
  for (const field of (plain.some(rankOf) ? plain : await likely(true)).slice(0, 4)) {
    const report = await chooseAmount(field, amount, hints, ask)
    if (isIn(report)) return [report]
    failed.push(report)
  }
  return failed.slice(0, 1)
}

/**
 * What is written beside a choice that stands is not what will be paid: a group with a state of its own comes first.
 * A field that nobody could type into comes last: it may wait for "other amount" to be chosen.
 */
function rankOf({ element }: FoundField): number {
  if (isTyped(element)) return isOpen(element) ? 1 : 0
  if (isList(element) || isSelect(element)) return 1
  const choices = choicesIn(element)
  return choices.some(isPicked) || choices.every(({ target }) => matches(target, '[type=radio],[role=radio]'))
    ? 2
    : 1
}

/** What choosers of the amount hold, as far as that can be told. */
export const sumsIn = (found: readonly FoundField[]): string =>
  found
    .filter(({ kind }) => kind === 'amount')
    .map(({ element }) => [
      heldBy(element),
      selectedIndexOf(element),
      choicesIn(element).find(isPicked)?.text,
    ])
    .join()

/** From here on a field is a number whatever somebody taught before the page was rebuilt. */
const sure = 3

/** Whether what a recipe leads to can still be the amount: another field may have taken its place. */
export function takesAmount(element: Element, found: readonly FoundField[]): boolean {
  const isNumber = found.some(
    (field) => field.element === element && /number/.test(field.kind) && field.score > sure,
  )
  if (isNumber) return false
  return isTyped(element) || isList(element) || isSelect(element) || choicesIn(element).length > 1
}
