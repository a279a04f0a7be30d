import type { Money } from '@/utils/sim/money'
import type { TopUp } from '@/utils/sim/sim-event'
import { findOpenAttempt, openAttempt } from '@/utils/storage/attempts'
import { StorageError } from '@/utils/storage/database/storage-error'
import { canResume } from './resume-note'

export type Guard =
  | { ok: true; attempt: TopUp; isNew: boolean }
  | { ok: false; attempt: TopUp | null; canResume: boolean }

export interface GuardRequest {
  tabId: number
  host: string
  money: Money | null
  despite?: string | undefined
  resume?: string | undefined
}

/**
 * Opens the top-up this fill is the beginning of, before anything is written. While another is not settled it passes
 * only with "pay again anyway", or as a further step of that very payment.
 */
export async function passGuard(simId: string, request: GuardRequest): Promise<Guard> {
  const { tabId, host, money, despite, resume } = request
  const open = await findOpenAttempt(simId)
  const resumable = open !== null && (await canResume({ attemptId: open.id, tabId, host }))
  if (open && resumable && resume === open.id) return { ok: true, attempt: open, isNew: false }
  try {
    const draft = { money, channel: 'site', host, ...(despite !== undefined && { despite }) } as const
    const { value } = await openAttempt(simId, draft)
    return { ok: true, attempt: value, isNew: true }
  } catch (error) {
    if (!(error instanceof StorageError && error.code === 'open-attempt')) throw error
    return { ok: false, attempt: await findOpenAttempt(simId), canResume: resumable }
  }
}
