import type { Money } from '@/utils/sim/money'
import type { Channel, TopUp } from '@/utils/sim/sim-event'
import { todayIn } from '@/utils/sim/today-in'
import { database } from './database/database'
import { StorageError, withStorageErrors } from './database/storage-error'
import { type Written, write } from './database/write'
import { readLiveEvent } from './events'
import { readLiveSim } from './sims'

export interface AttemptDraft {
  money: Money | null
  channel: Channel
  /** Host of the page that is filled, or empty. */
  host: string
  /** "Pay again anyway": the open attempt the user was shown. It stays unsettled behind the new one. */
  despite?: string
}

/**
 * Opens a top-up before the user pays. Looks and writes in one transaction, so of two windows only one gets through;
 * the other is refused with `open-attempt`.
 */
export function openAttempt(simId: string, draft: AttemptDraft): Promise<Written<TopUp>> {
  return write(async (writer) => {
    const sim = await readLiveSim(simId)
    const open = await database.events.get({ openAttemptOf: simId })
    // Naming the attempt that was shown keeps a second window's "anyway" from passing over the first one's.
    if (open && open.id !== draft.despite) throw new StorageError('open-attempt')
    const { despite: _, ...what } = draft
    const attempt: TopUp = {
      ...newAttempt,
      ...what,
      id: crypto.randomUUID(),
      simId,
      on: todayIn(sim.rule.zone, writer.at).toString(),
      // Always the newest, also within one millisecond or after the clock went back.
      startedAt: Math.max(writer.at, open?.event.kind === 'topUp' ? open.event.startedAt + 1 : 0),
      createdAt: writer.at,
      updatedAt: writer.stamp,
    }
    await writer.putEvent(attempt)
    return attempt
  })
}

const newAttempt = {
  kind: 'topUp',
  status: 'attempted',
  reference: '',
  note: '',
  settledAt: null,
  deletedAt: null,
} as const

export interface Settlement {
  status: 'paid' | 'failed'
  money?: Money | null
  reference?: string
  channel?: Channel
  /** The day it counts from, if not the day it was opened. */
  on?: string
}

/** The user's word on how an attempted top-up ended. Settling twice is refused with `missing`. */
export function settleAttempt(eventId: string, settlement: Settlement): Promise<Written<TopUp>> {
  return write(async (writer) => {
    const attempt = await readAttempt(eventId)
    const settled: TopUp = { ...attempt, ...settlement, settledAt: writer.at, updatedAt: writer.stamp }
    await writer.putEvent(settled)
    return settled
  })
}

/** Takes an attempt back of which nothing reached a page: there is nothing to settle. */
export function withdrawAttempt(eventId: string): Promise<Written<TopUp>> {
  return write(async (writer) => {
    const attempt = await readAttempt(eventId)
    const withdrawn = { ...attempt, deletedAt: writer.at, updatedAt: writer.stamp }
    await writer.putEvent(withdrawn)
    return withdrawn
  })
}

async function readAttempt(eventId: string): Promise<TopUp> {
  const attempt = await readLiveEvent(eventId)
  if (attempt.kind !== 'topUp' || attempt.status !== 'attempted') throw new StorageError('missing')
  return attempt
}

/** The newest unsettled top-up that was begun on a page of this host, whichever SIM it is for. */
export function findOpenAttemptAt(host: string): Promise<TopUp | null> {
  return withStorageErrors(async () => {
    const rows = await database.events.where('openAttemptOf').above('').toArray()
    const open = rows.map(({ event }) => event).filter((event) => event.kind === 'topUp')
    const here = open.filter((event) => event.host === host)
    return here.toSorted((a, b) => b.startedAt - a.startedAt)[0] ?? null
  })
}

/** The unsettled top-up that stands in the way of another one for this SIM. */
export function findOpenAttempt(simId: string): Promise<TopUp | null> {
  return withStorageErrors(async () => {
    const row = await database.events.get({ openAttemptOf: simId })
    return row?.event.kind === 'topUp' ? row.event : null
  })
}
