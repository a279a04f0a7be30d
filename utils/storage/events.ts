import type { SimEvent } from '@/utils/sim/sim-event'
import { database } from './database/database'
import type { EventDraft, EventPatch } from './database/drafts'
import { liveEvents, newestAttempt } from './database/rederive'
import { StorageError } from './database/storage-error'
import { type Writer, type Written, write } from './database/write'
import { readLiveSim } from './sims'

/**
 * Records what happened to a SIM. An attempted top-up is refused with `open-attempt` while another is open; a paid one
 * settles the attempt that was opened on its day or before, for it is the same payment and would count twice.
 */
export function recordEvent(simId: string, draft: EventDraft): Promise<Written<SimEvent>> {
  return write(async (writer) => {
    await readLiveSim(simId)
    const event = (await settledBy(draft, simId, writer)) ?? makeEvent(simId, draft, writer)
    await refuseSecondAttempt(event)
    await writer.putEvent(event)
    return event
  })
}

/** Records several things at once, as one step with one way back. */
export function recordEvents(simId: string, drafts: readonly EventDraft[]): Promise<Written<SimEvent[]>> {
  return write(async (writer) => {
    await readLiveSim(simId)
    const events = drafts.map((draft) => makeEvent(simId, draft, writer))
    for (const event of events) {
      await refuseSecondAttempt(event)
      await writer.putEvent(event)
    }
    return events
  })
}

async function settledBy(draft: EventDraft, simId: string, writer: Writer): Promise<SimEvent | null> {
  if (draft.kind !== 'topUp' || draft.status !== 'paid') return null
  const attempt = (await database.events.get({ openAttemptOf: simId }))?.event
  if (attempt?.kind !== 'topUp' || draft.on < attempt.on) return null
  return {
    ...attempt,
    status: 'paid',
    on: draft.on,
    money: draft.money ?? attempt.money,
    note: draft.note || attempt.note,
    settledAt: writer.at,
    updatedAt: writer.stamp,
  }
}

export function editEvent(id: string, patch: EventPatch): Promise<Written<SimEvent>> {
  return write(async (writer) => {
    const before = await readLiveEvent(id)
    // A patch comes from a form of the same kind of event; kind, id and SIM are put back whatever it holds.
    const { kind, simId, createdAt, deletedAt } = before
    const event = {
      ...before,
      ...patch,
      kind,
      id,
      simId,
      createdAt,
      deletedAt,
      updatedAt: writer.stamp,
    } as SimEvent
    await refuseSecondAttempt(event)
    await writer.putEvent(event)
    return event
  })
}

export function deleteEvent(id: string): Promise<Written<SimEvent>> {
  return write(async (writer) => {
    const event = { ...(await readLiveEvent(id)), deletedAt: writer.at, updatedAt: writer.stamp }
    await writer.putEvent(event)
    return event
  })
}

export function makeEvent(simId: string, draft: EventDraft, writer: Writer): SimEvent {
  return {
    ...draft,
    id: crypto.randomUUID(),
    simId,
    createdAt: writer.at,
    updatedAt: writer.stamp,
    deletedAt: null,
  }
}

export async function readLiveEvent(id: string): Promise<SimEvent> {
  const event = (await database.events.get(id))?.event
  if (!event || event.deletedAt !== null) throw new StorageError('missing')
  return event
}

async function refuseSecondAttempt(event: SimEvent): Promise<void> {
  if (event.kind !== 'topUp' || event.status !== 'attempted') return
  const events = liveEvents(await database.events.where({ simId: event.simId }).toArray())
  const open = newestAttempt(events)
  if (open && open.id !== event.id) throw new StorageError('open-attempt')
}
