import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { database } from './database/database'
import { liveEvents } from './database/rederive'
import type { SimRow } from './database/rows'
import { StorageError, withStorageErrors } from './database/storage-error'

/** A SIM with all that its lifeline is derived from. Deleted events are left out. */
export interface SimWithEvents {
  sim: Sim
  events: readonly SimEvent[]
}

export interface ListOptions {
  /** Archived SIMs instead of those in use. */
  archived?: boolean
  offset?: number
  limit?: number
}

/** SIMs by urgency: the nearest deadline first, then lost ones, then those without a date, each by name. */
export function listSims({
  archived = false,
  offset = 0,
  limit,
}: ListOptions = {}): Promise<SimWithEvents[]> {
  return withStorageErrors(() =>
    database.transaction('r', database.sims, database.events, async () => {
      const rows = (await liveRows()).filter(({ sim }) => (sim.archivedAt !== null) === archived)
      return withEvents(rows.sort(byUrgency).slice(offset, limit && offset + limit))
    }),
  )
}

/** SIMs in use by urgency, without their events. */
export function listSimsInUse(): Promise<Sim[]> {
  return withStorageErrors(async () => {
    const rows = (await liveRows()).filter(({ sim }) => sim.archivedAt === null)
    return rows.sort(byUrgency).map((row) => row.sim)
  })
}

/** One SIM. Throws `missing`. */
export function getSim(id: string): Promise<SimWithEvents> {
  return withStorageErrors(() =>
    database.transaction('r', database.sims, database.events, async () => {
      const row = await database.sims.get(id)
      if (!row || row.sim.deletedAt !== null) throw new StorageError('missing')
      const events = await database.events.where({ simId: id }).toArray()
      return { sim: row.sim, events: liveEvents(events) }
    }),
  )
}

/** All SIMs that were not deleted, archived ones too. */
export async function liveRows(): Promise<SimRow[]> {
  const rows = await database.sims.toArray()
  return rows.filter(({ sim }) => sim.deletedAt === null)
}

export async function withEvents(rows: readonly SimRow[]): Promise<SimWithEvents[]> {
  const ids = rows.map((row) => row.id)
  const events = await database.events.where('simId').anyOf(ids).toArray()
  const eventsOf = Map.groupBy(events, (row) => row.simId)
  return rows.map(({ id, sim }) => ({ sim, events: liveEvents(eventsOf.get(id) ?? []) }))
}

export function byUrgency(a: SimRow, b: SimRow): number {
  const never = Number.MAX_SAFE_INTEGER
  const order = (row: SimRow) => row.deadlineAt ?? (row.lostAt === null ? never : never - 1)
  return order(a) - order(b) || a.sim.name.localeCompare(b.sim.name)
}
