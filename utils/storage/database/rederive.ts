import type { SimEvent, TopUp } from '@/utils/sim/sim-event'
import { database } from './database'
import { deriveColumns } from './derive-columns'
import type { EventRow } from './rows'

/** Rewrites the derived columns of some SIMs and of their events. Runs inside the transaction that changed them. */
export async function rederive(simIds: readonly string[], at: number): Promise<void> {
  const sims = (await database.sims.bulkGet([...simIds])).filter((row) => row !== undefined)
  const eventRows = await database.events.where('simId').anyOf(simIds).toArray()
  const eventsOf = Map.groupBy(eventRows, (row) => row.simId)
  const rows = sims.map((row) => {
    const events = liveEvents(eventsOf.get(row.id) ?? [])
    return { ...row, ...deriveColumns(row.sim, events, at) }
  })
  await database.sims.bulkPut(rows)
  await markOpenAttempts(eventRows)
}

export function liveEvents(rows: readonly EventRow[]): SimEvent[] {
  return rows.map((row) => row.event).filter((event) => event.deletedAt === null)
}

/** Of several unsettled top-ups of one SIM, the newest is the open one; the others wait behind it. */
export function newestAttempt(events: readonly SimEvent[]): TopUp | null {
  const attempts = events
    .filter((event) => event.kind === 'topUp')
    .filter(({ status }) => status === 'attempted')
  return attempts.sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1))[0] ?? null
}

async function markOpenAttempts(rows: readonly EventRow[]): Promise<void> {
  const openIds = new Set(
    [...Map.groupBy(rows, (row) => row.simId).values()].map((of) => newestAttempt(liveEvents(of))?.id),
  )
  const wanted = rows.map((row) => ({ ...row, openAttemptOf: openIds.has(row.id) ? row.simId : null }))
  const changed = wanted.filter((row, at) => row.openAttemptOf !== rows[at]?.openAttemptOf)
  // The index is unique: the old mark goes before the new one comes.
  await database.events.bulkPut(changed.filter((row) => row.openAttemptOf === null))
  await database.events.bulkPut(changed.filter((row) => row.openAttemptOf !== null))
}
