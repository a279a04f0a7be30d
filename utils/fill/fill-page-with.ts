import type { FillOrder } from './fill-order'
import type { FieldReport, FillReason, FillReport } from './fill-report'
import type { FieldKind, FindHints, FoundField } from './find-fields'
import type { PageJudgement } from './judge/judge-page'
import type { Ask } from './judges'
import { holdSubmits } from './page/hold-submits'
import { isNeverFilled } from './page/never-filled'
import { viewOf, windowOf } from './page/read-dom'
import { type FindTiles, sketchPage } from './page/sketch-page'
import { tileGroups } from './page/tile-choices'
import { followPointer } from './recipe'
import { toFoundFields } from './to-found-fields'
import { bestNumber, type NumberGroup } from './write/best-number'
import { whyUnusable } from './write/check-usable'
import { fillAmount, type Look, sumsIn, takesAmount } from './write/fill-amount'
import { fillGroup } from './write/fill-group'
import { keepNumber } from './write/keep-number'
import { reportOn } from './write/report-on'
import { isIn } from './write/summarise'
import { waitFor } from './write/wait-for'

/**
 * Finds, writes and verifies one number and one amount. Never presses anything that submits, pays or navigates.
 * Who is asked is given, so that a script injected into pages need not carry the words of all languages.
 */
export async function fillPageWith(
  ask: Ask,
  document: Document,
  order: FillOrder,
  hints: FindHints = {},
): Promise<FillReport> {
  const refusal = whyRefused(document, order)
  if (refusal !== null) return { outcome: 'refused', reason: refusal, fields: [], recipe: 'none' }
  const submits = holdSubmits(document, hints)
  try {
    return await fill(document, order, hints, ask, lookWith(ask, document, order, hints, submits.renew))
  } finally {
    submits.release()
  }
}

/** Looks at the page anew each time, but asks only when the page has changed. */
function lookWith(ask: Ask, document: Document, order: FillOrder, hints: FindHints, renew: () => void): Look {
  let last: { readonly words: string; readonly judgement: PageJudgement } | null = null
  return async (isThorough) => {
    renew()
    const tiles: FindTiles = (roots) => (isThorough === undefined ? [] : tileGroups(roots, isThorough))
    const page = sketchPage(document, hints, tiles)
    const words = JSON.stringify(page.sketch)
    if (words !== last?.words) last = { words, judgement: await ask('judgePage', page.sketch) }
    return toFoundFields(page, last.judgement).filter(({ element }) => whyRefusedAt(element, order) === null)
  }
}

async function fill(
  document: Document,
  order: FillOrder,
  hints: FindHints,
  ask: Ask,
  look: Look,
): Promise<FillReport> {
  const taught = order.recipe ?? null
  const pointed = (kind: 'number' | 'amount' | 'confirm'): Element | null => {
    const pointer = taught?.[kind] ?? null
    const element = pointer === null ? null : followPointer(document, pointer, hints)
    if (element === null || isNeverFilled(element)) return null
    return whyRefusedAt(element, order) === null ? element : null
  }
  await waitFor(
    async () =>
      pointed('number') !== null || (await look()).some(isFillable) || (await look(false)).some(isFillable),
  )
  const number = pointed('number')
  // A recipe that no longer leads to the number has stopped working, whatever else it still leads to.
  const isPointed = taught?.number ? number !== null : pointed('amount') !== null
  let recipe: FillReport['recipe'] = taught === null ? 'none' : isPointed ? 'used' : 'failed'

  const found = await look()
  const ranked = await bestNumber(found, ask)
  const group = number === null ? ranked.best : taughtGroup(number, pointed('confirm'))
  const [seen] = group?.parts ?? found.filter(({ kind }) => /^(number|area)/.test(kind))
  const write = (to: NumberGroup): Promise<FieldReport[]> => fillGroup(to, order, ask, hints)
  const reports: FieldReport[] = []
  if (group !== null && (number !== null || !ranked.isTie)) reports.push(...(await write(group)))
  else if (seen !== undefined) {
    reports.push(reportOn(seen)('blocked', group === null ? whyUnusable(seen.element) : 'ambiguous'))
  }
  const { amount: sum } = order
  if (sum === null) return ask('summarise', reports, order, recipe)

  const isNumberIn = reports.some(isIn)
  if (taught?.amount && isNumberIn) await waitFor(async () => pointed('amount') !== null)
  const amount = pointed('amount')
  const isAmount = amount !== null && amount !== number && takesAmount(amount, await look())
  if (taught?.amount && !isAmount && recipe === 'used') recipe = 'amount-failed'
  const amounts: Look = isAmount ? async () => [asTaught(amount, 'amount')] : look
  const choose = (): Promise<FieldReport[]> => fillAmount(sum, isNumberIn, amounts, hints, ask)
  const all =
    group === null || !isNumberIn
      ? [...reports, ...(await choose())]
      : await keepNumber(group, reports, order.number, {
          write,
          choose,
          regroup: async () => {
            const again = pointed('number')
            return again === null
              ? (await bestNumber(await look(), ask)).best
              : taughtGroup(again, pointed('confirm'))
          },
          sums: async () => sumsIn(await amounts(false)),
        })
  return ask('summarise', all, order, recipe)
}

const asTaught = (element: Element, kind: FieldKind): FoundField => ({
  element,
  kind,
  score: 100,
  because: ['recipe'],
})
const isFillable = ({ kind }: FoundField): boolean => /^(number|local|amount)/.test(kind)

const taughtGroup = (number: Element, confirm: Element | null): NumberGroup => ({
  countryCode: null,
  parts: [asTaught(number, 'number')],
  confirm: confirm === null ? null : asTaught(confirm, 'confirm-number'),
})

function whyRefused(document: Document, order: FillOrder): FillReason | null {
  const view = windowOf(document)
  if (view === null) return 'page-left'
  if (view.top !== view) return 'framed'
  return view.origin === order.allowedOrigin ? null : 'wrong-origin'
}

/** A same-origin frame inherits or shares the allowed origin; anything else is out, even when it can be read. */
function whyRefusedAt(element: Element, order: FillOrder): FillReason | null {
  const view = viewOf(element)
  return view !== null && view.origin === order.allowedOrigin ? null : 'wrong-origin'
}
