import type { FillReport } from '@/utils/fill/fill-report'
import type { FillAnswer, FillRefusal } from '@/utils/messages/fill-answer'
import type { Payload } from '@/utils/messages/messages'
import { now } from '@/utils/now'
import type { Sim } from '@/utils/sim/sim'
import { withdrawAttempt } from '@/utils/storage/attempts'
import { checkGates } from './check-gates'
import { injectFill, runFill } from './inject-fill'
import { noteRecipe } from './note-recipe'
import { documentKey, type OpenDocument, openDocument } from './open-document'
import { orderFor } from './order-for'
import { passGuard } from './pass-guard'
import { forgetHalfFilled, noteHalfFilled } from './resume-note'
import { noteOnTab } from './tab-notes'

export type FillRequest = Payload<'fillPage'>

/**
 * Fills the page of a tab after a gesture: from the popup, the shortcut and the menu alike. Gates, guard against paying
 * twice, order, report. Never throws; the answer is kept for the popup.
 */
export async function fillTab(request: FillRequest): Promise<FillAnswer> {
  const document = await openDocument(request.tabId)
  if (!document) return refuse('page-closed-to-us')
  // Whatever fails here failed before the page was touched.
  const answer = await fillDocument(document, request).catch(() => refuse('storage-failed'))
  await noteOnTab(request.tabId, documentKey(document), { lastFill: answer })
  return answer
}

async function fillDocument(document: OpenDocument, request: FillRequest): Promise<FillAnswer> {
  const gates = await checkGates(document, request)
  if (!gates.ok) return refuse(gates.reason, gates)
  const { sim, host } = gates
  const here = { simId: sim.id, host }
  const money = request.money === undefined ? sim.usualTopUp : request.money
  const order = await orderFor(sim, document.url, money)
  if (!order) return refuse('number-unreadable', here)
  if (!(await injectFill(document))) return refuse('page-left', here)
  const guard = await passGuard(sim.id, { ...request, money, host })
  if (!guard.ok) return refuse('open-attempt', { ...here, ...guard })
  const report = await runFill(document, order)
  // The attempt stays open: what was written before the page went away may have been sent by it.
  if (!report) return refuse('page-left', { ...here, attempt: guard.attempt })
  await noteRecipe(report, host)
  return settleReport(report, sim, guard, { tabId: request.tabId, host })
}

/** A page that took nothing leaves no attempt behind. */
async function settleReport(
  report: FillReport,
  sim: Sim,
  { attempt, isNew }: { attempt: FillAnswerAttempt; isNew: boolean },
  { tabId, host }: { tabId: number; host: string },
): Promise<FillAnswer> {
  const wrote = report.outcome === 'filled' || report.outcome === 'partly'
  const hasAmount = report.fields.some(({ kind, status }) => kind === 'amount' && isIn(status))
  if (!wrote && isNew) await withdrawAttempt(attempt.id)
  if (wrote && !hasAmount) await noteHalfFilled({ attemptId: attempt.id, tabId, host })
  if (hasAmount) await forgetHalfFilled(attempt.id)
  const kept = wrote || !isNew ? attempt : null
  return { outcome: 'reported', simId: sim.id, host, attempt: kept, report, at: now() }
}

type FillAnswerAttempt = NonNullable<FillAnswer['attempt']>

function isIn(status: FillReport['fields'][number]['status']): boolean {
  return status === 'filled' || status === 'already'
}

type Refused = Extract<FillAnswer, { outcome: 'refused' }>

function refuse(reason: FillRefusal, known: Partial<Refused> = {}): FillAnswer {
  const { simId = null, host = '', candidates = [], attempt = null, canResume = false } = known
  return { outcome: 'refused', reason, simId, host, candidates, attempt, canResume, at: now() }
}
