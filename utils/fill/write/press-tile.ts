import type { FieldReport } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import { attributeOf, isElement, matches, parentOf, styleOf, textOf } from '@/utils/fill/page/read-dom'
import { type Choice, choicesIn, hasState, isLinkOrSubmit, isPicked } from '@/utils/fill/page/tile-choices'
import { whyUnusable } from './check-usable'
import type { Wanted } from './choose-from-list'
import { reportOn } from './report-on'
import { settle } from './write-value'

/** Presses the wanted one of a group of radios or tiles, and sees that the page takes it. */
export async function pressTile(
  field: FoundField,
  _: FindHints,
  { pick, mayPress = async () => false, isOther = () => false }: Wanted,
): Promise<FieldReport> {
  let choices = choicesIn(field.element)
  const pickedText = (): string => choices.find(isPicked)?.text ?? ''
  const report = reportOn(field, pickedText())
  let at = await pick(choices.map(({ text }) => text))
  // The choice of another amount often stands beside the tiles, not among them.
  const beside = parentOf(field.element)
  if (at === 'amount-not-offered' && isElement(beside) && !matches(beside, 'form,body')) {
    choices = choicesIn(beside)
    at = await pick(choices.map(({ text }) => (/\d/.test(text) ? '' : text)))
  }
  if (typeof at !== 'number') return report('rejected', at)
  const choice = choices[at]
  if (choice === undefined || isPicked(choice)) return report('already')
  const { face, target, text } = choice
  const blocked = whyUnusable(face) ?? ((await isSafe(target, mayPress)) ? null : 'unsafe-to-press')
  if (blocked !== null) return report('blocked', blocked)
  const look = lookOf(face)
  await pressChoice(choice)
  const isTaken = isPicked(choice) || (!matches(target, 'input') && lookOf(face) !== look)
  return isTaken || isOther()
    ? report('filled', null, { wrote: text, after: text })
    : report('rejected', 'value-changed', { after: pickedText() })
}

/** A radio is chosen, not followed; a button may only be pressed for what it says. */
const isSafe = async (target: Element, mayPress: (text: string) => Promise<boolean>): Promise<boolean> =>
  matches(target, '[type=radio]') ||
  (!isLinkOrSubmit(target) && (hasState(target) || (await mayPress(textOf(target)))))

export async function pressChoice({ target }: Choice): Promise<void> {
  HTMLElement.prototype.click.call(target)
  await settle()
  await settle()
}

/** What tells a chosen tile from the others, on it or on what it stands in. */
function lookOf(face: Element): string {
  const outer = parentOf(face)
  const { backgroundColor, borderColor, boxShadow, color } = styleOf(face)
  const states = [face, ...(isElement(outer) ? [outer] : [])].flatMap((element) =>
    ['class', 'style', 'data-selected', 'data-active', 'data-state', 'data-checked'].map((name) =>
      attributeOf(element, name),
    ),
  )
  return [...states, backgroundColor, borderColor, boxShadow, color].join('|')
}
