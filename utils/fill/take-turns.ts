import type { FillOrder } from './fill-order'
import { fillPageWith } from './fill-page-with'
import type { FillReport } from './fill-report'
import type { FindHints } from './find-fields'
import type { PageJudgement } from './judge/judge-page'
import type { PageSketch } from './page/sketch-page'

/** A turn in the page ends with a sketch to be judged elsewhere, or with the report. Plain JSON. */
export type FillTurn = { readonly sketch: PageSketch } | { readonly report: FillReport }

/**
 * A fill that asks for judgement instead of bringing the words of all languages into the page: call it with the
 * order, then with a judgement for every sketch it returns, until it returns the report.
 */
export function takeTurns(
  document: Document,
  hints: FindHints = {},
): (input: FillOrder | PageJudgement) => Promise<FillTurn> {
  let answer: (judgement: PageJudgement) => void = () => undefined
  let endTurn: (turn: FillTurn) => void = () => undefined
  let failTurn: (reason: unknown) => void = () => undefined
  const judge = (sketch: PageSketch): Promise<PageJudgement> =>
    new Promise((resolve) => {
      answer = resolve
      endTurn({ sketch })
    })
  return (input) =>
    new Promise((resolve, reject) => {
      endTurn = resolve
      failTurn = reject
      if (!('allowedOrigin' in input)) answer(input)
      else
        fillPageWith(judge, document, input, hints).then(
          (report) => endTurn({ report }),
          (error) => failTurn(error),
        )
    })
}
