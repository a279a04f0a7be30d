import { whyUnusable } from './check-usable'
import { chooseAmount } from './choose-amount'
import { fillGroup } from './fill-group'
import type { FillOrder } from './fill-order'
import type { FieldReport, FillOutcome, FillReason, FillReport } from './fill-report'
import { type FieldKind, type FindHints, type FoundField, findFields } from './find-fields'
import { groupNumbers, type NumberGroup } from './group-numbers'
import { rankNumbers } from './rank-numbers'
import { ownerDocumentOf, windowOf } from './read-dom'
import { followPointer } from './recipe'
import { settle } from './write-value'

/** How long a page may take to bring up a field that is not there yet. */
const patienceMilliseconds = 1_500
const stepMilliseconds = 100

/** Finds, writes and verifies one number and one amount. Never presses anything that submits, pays or navigates. */
export async function fillPage(
  document: Document,
  order: FillOrder,
  hints: FindHints = {},
): Promise<FillReport> {
  const refusal = whyRefused(document, order)
  if (refusal !== null) return { outcome: 'refused', reason: refusal, fields: [], recipe: 'none' }
  const release = holdSubmits(document)
  try {
    return await fill(document, order, hints)
  } finally {
    release()
  }
}

async function fill(document: Document, order: FillOrder, hints: FindHints): Promise<FillReport> {
  const look = (): FoundField[] => findFields(document, hints)
  const taught = order.recipe ?? null
  const pointed = (kind: 'number' | 'amount' | 'confirm'): Element | null => {
    const pointer = taught?.[kind] ?? null
    return pointer === null ? null : followPointer(document, pointer, hints)
  }
  await waitFor(() => pointed('number') !== null || look().some(isFillable))
  const taughtNumber = pointed('number')
  const recipe =
    taught === null ? 'none' : taughtNumber !== null || pointed('amount') !== null ? 'used' : 'failed'
  const reports: FieldReport[] = []

  const found = look().filter(({ element }) => whyRefusedAt(element, order) === null)
  const ranked = rankNumbers(groupNumbers(found))
  const group = taughtNumber === null ? ranked.best : taughtGroup(taughtNumber, pointed('confirm'))
  const [seen] = group?.parts ?? found.filter(({ kind }) => kind === 'number' || kind === 'area-code')
  if (group !== null && (taughtNumber !== null || !ranked.isTie))
    reports.push(...(await fillGroup(group, order)))
  else if (seen !== undefined)
    reports.push(blockedReport(seen, group === null ? whyUnusable(seen.element) : 'ambiguous'))
  if (order.amount !== null) await fillAmount(order, reports, look, () => pointed('amount'))
  return summarise(reports, order, recipe)
}

async function fillAmount(
  order: FillOrder,
  reports: FieldReport[],
  look: () => FoundField[],
  pointed: () => Element | null,
): Promise<void> {
  if (order.amount === null) return
  const amounts = (): FoundField[] => {
    const taught = pointed()
    if (taught !== null) return [asTaught(taught, 'amount')]
    return look()
      .filter((field) => field.kind === 'amount' && whyRefusedAt(field.element, order) === null)
      .sort((a, b) => b.score - a.score)
  }
  const isNumberIn = reports.some((report) => report.status === 'filled')
  if (isNumberIn) await waitFor(() => amounts().length > 0)
  let last: FieldReport | null = null
  for (const field of amounts().slice(0, 4)) {
    const report = await chooseAmount(field, order.amount)
    if (report.status === 'filled' || report.status === 'already') {
      reports.push(report)
      return
    }
    last ??= report
  }
  if (last !== null) reports.push(last)
}

const asTaught = (element: Element, kind: FieldKind): FoundField => ({
  element,
  kind,
  score: 100,
  because: ['recipe'],
})
const isFillable = ({ kind }: FoundField): boolean =>
  kind === 'number' || kind === 'local-number' || kind === 'amount'

const taughtGroup = (number: Element, confirm: Element | null): NumberGroup => ({
  countryCode: null,
  parts: [asTaught(number, 'number')],
  confirm: confirm === null ? null : asTaught(confirm, 'confirm-number'),
})

function blockedReport({ kind, because }: FoundField, reason: FillReason | null): FieldReport {
  return { kind, status: 'blocked', reason, format: null, before: '', wrote: '', after: '', because }
}

function whyRefused(document: Document, order: FillOrder): FillReason | null {
  const view = windowOf(document)
  if (view === null) return 'page-left'
  if (view.top !== view) return 'framed'
  return view.origin === order.allowedOrigin ? null : 'wrong-origin'
}

/** A same-origin frame inherits or shares the allowed origin; anything else is out, even when it can be read. */
function whyRefusedAt(element: Element, order: FillOrder): FillReason | null {
  const view = windowOf(ownerDocumentOf(element) ?? document)
  return view !== null && view.origin === order.allowedOrigin ? null : 'wrong-origin'
}

/** Stops any form from being sent while we write, whatever the page's own handlers do. */
function holdSubmits(document: Document): () => void {
  const stop = (event: Event): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const view = windowOf(document)
  view?.addEventListener('submit', stop, true)
  return () => view?.removeEventListener('submit', stop, true)
}

async function waitFor(isThere: () => boolean): Promise<void> {
  for (let waited = 0; !isThere() && waited < patienceMilliseconds; waited += stepMilliseconds)
    await settle(stepMilliseconds)
}

function summarise(
  fields: readonly FieldReport[],
  order: FillOrder,
  recipe: FillReport['recipe'],
): FillReport {
  const isIn = (kinds: readonly FieldKind[]): boolean =>
    fields.some(({ kind, status }) => kinds.includes(kind) && (status === 'filled' || status === 'already'))
  const hasNumber = isIn(['number', 'local-number'])
  const hasAmount = isIn(['amount'])
  const wantsAmount = order.amount !== null
  const failed = fields.find(({ status }) => status === 'rejected' || status === 'blocked')
  const isWhole = hasNumber && (hasAmount || !wantsAmount) && failed === undefined
  const outcome: FillOutcome = isWhole
    ? 'filled'
    : hasNumber || hasAmount
      ? 'partly'
      : fields.length === 0
        ? 'nothing-fits'
        : 'could-not-fill'
  const absent: FillReason = hasNumber ? 'no-amount-field' : 'no-number-field'
  return { outcome, reason: isWhole ? null : (failed?.reason ?? absent), fields, recipe }
}
