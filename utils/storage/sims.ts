import type { Sim } from '@/utils/sim/sim'
import { database } from './database/database'
import type { EventDraft, SimDraft } from './database/drafts'
import { StorageError } from './database/storage-error'
import { type Written, write } from './database/write'
import { makeEvent } from './events'

/** Adds a SIM, with the events its form asked for, in one step. */
export function addSim(draft: SimDraft, events: readonly EventDraft[] = []): Promise<Written<Sim>> {
  return write(async (writer) => {
    const sim: Sim = {
      ...draft,
      id: crypto.randomUUID(),
      createdAt: writer.at,
      updatedAt: writer.stamp,
      archivedAt: null,
      deletedAt: null,
    }
    await writer.putSim(sim)
    for (const event of events) await writer.putEvent(makeEvent(sim.id, event, writer))
    return sim
  })
}

export function editSim(id: string, patch: Partial<SimDraft>): Promise<Written<Sim>> {
  return changeSim(id, () => patch)
}

export function archiveSim(id: string): Promise<Written<Sim>> {
  return changeSim(id, (at) => ({ archivedAt: at }))
}

export function unarchiveSim(id: string): Promise<Written<Sim>> {
  return changeSim(id, () => ({ archivedAt: null }))
}

/** Marks a SIM as deleted; its events stay behind it, so that undo brings all back. */
export function deleteSim(id: string): Promise<Written<Sim>> {
  return changeSim(id, (at) => ({ deletedAt: at }))
}

function changeSim(id: string, patch: (at: number) => Partial<Sim>): Promise<Written<Sim>> {
  return write(async (writer) => {
    const sim = { ...(await readLiveSim(id)), ...patch(writer.at), updatedAt: writer.stamp }
    await writer.putSim(sim)
    return sim
  })
}

/** Throws `missing` for a SIM that is not there or was deleted. */
export async function readLiveSim(id: string): Promise<Sim> {
  const sim = (await database.sims.get(id))?.sim
  if (!sim || sim.deletedAt !== null) throw new StorageError('missing')
  return sim
}
