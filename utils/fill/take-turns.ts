import type { FillOrder } from './fill-order'
import { fillPageWith } from './fill-page-with'
import type { FillReport } from './fill-report'
import type { FindHints } from './find-fields'
import type { Ask, Question } from './judges'

/** A turn in the page ends with a question to be answered elsewhere, or with the report. Plain JSON. */
export type FillTurn = { readonly question: Question } | { readonly report: FillReport }
export type FillInput = FillOrder | { readonly answer: unknown }

/**
 * A fill that asks instead of bringing the words of all languages into the page: call it with the order, then with
 * the answer to every question it returns, until it returns the report.
 */
export function takeTurns(
  document: Document,
  hints: FindHints = {},
): (input: FillInput) => Promise<FillTurn> {
  let reply: (answer: never) => void = () => undefined
  let endTurn: (turn: FillTurn) => void = () => undefined
  let failTurn: (reason: unknown) => void = () => undefined
  const ask: Ask = (name, ...about) =>
    new Promise((resolve) => {
      reply = resolve
      endTurn({ question: { name, about } })
    })
  return (input) =>
    new Promise((resolve, reject) => {
      endTurn = resolve
      failTurn = reject
      if ('answer' in input) reply(input.answer as never)
      else
        fillPageWith(ask, document, input, hints).then(
          (report) => endTurn({ report }),
          (error) => failTurn(error),
        )
    })
}
