import type { FoundField } from './find-fields'
import type { PageJudgement } from './judge/judge-page'
import type { SketchedPage } from './page/sketch-page'

/** Puts a judgement back on the elements it was made from. */
export function toFoundFields(page: SketchedPage, judgement: PageJudgement): FoundField[] {
  const fields = judgement.fields.flatMap(({ at, kind, score, because }) => {
    const element = page.elements[at]
    return element === undefined ? [] : [{ element, kind, score, because }]
  })
  const groups = judgement.groups.flatMap((at) => {
    const element = page.groups[at]
    return element === undefined ? [] : [{ element, kind: 'amount', score: 1, because: ['tiles'] } as const]
  })
  return [...fields, ...groups]
}
