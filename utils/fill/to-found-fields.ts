import type { FoundField } from './find-fields'
import type { PageJudgement } from './judge/judge-page'
import type { SketchedPage } from './page/sketch-page'

/** Puts a judgement back on the elements it was made from. */
export function toFoundFields(page: SketchedPage, judgement: PageJudgement): FoundField[] {
  return [
    ...judgement.fields.flatMap(({ at, ...found }) => placed(page.elements[at], found)),
    ...judgement.groups.flatMap((at) =>
      placed(page.groups[at], { kind: 'amount', score: 1, because: ['tiles'] }),
    ),
  ]
}

const placed = (element: Element | undefined, found: Omit<FoundField, 'element'>): FoundField[] =>
  element === undefined ? [] : [{ element, ...found }]
