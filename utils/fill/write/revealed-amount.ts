import type { FindHints } from '@/utils/fill/find-fields'
import type { Ask } from '@/utils/fill/judges'
import { ownerDocumentOf, tagOf } from '@/utils/fill/page/read-dom'
import { type SketchedPage, sketchPage } from '@/utils/fill/page/sketch-page'
import { isOpen } from './check-usable'
import { waitFor } from './wait-for'

/** The inputs of the chooser's document that a person could type into now. */
export const typableIn = (chooser: Element, hints: FindHints): Element[] => typable(sketchOf(chooser, hints))

/** The field for an amount that came, or could not be typed into, before "other amount" was chosen; null when none is. */
export async function revealedAmount(
  chooser: Element,
  hints: FindHints,
  ask: Ask,
  before: readonly Element[],
): Promise<Element | null> {
  let page = sketchOf(chooser, hints)
  const fresh = (): Element[] => typable(page).filter((element) => !before.includes(element))
  await waitFor(async () => {
    page = sketchOf(chooser, hints)
    return fresh().length > 0
  })
  const places = fresh().map((element) => page.elements.indexOf(element))
  return page.elements[await ask('amountAmong', page.sketch, places)] ?? null
}

const sketchOf = (chooser: Element, hints: FindHints): SketchedPage =>
  sketchPage(ownerDocumentOf(chooser) ?? document, hints)

const typable = ({ elements }: SketchedPage): Element[] =>
  elements.filter((element) => tagOf(element) === 'input' && isOpen(element))
