import type { Sim } from '@/utils/sim/sim'
import { database } from './database/database'
import { withStorageErrors } from './database/storage-error'

/** What the badge shows. Times are those of the SIM's zone. */
export interface NearestDeadline {
  sim: Sim
  zone: string
  /** Last day, or for a lost number null. */
  deadlineOn: string | null
  /** The instant at which it is over; past when the number is lost. */
  endsAt: number
}

/** The SIM in use whose deadline ends first: one row of an index, whatever the number of SIMs. `without`: left out. */
export function nearestDeadline(without: readonly string[] = []): Promise<NearestDeadline | null> {
  return nearestBy('deadlineAt', without)
}

/** The number in use that was lost last, if any. */
export function newestLoss(without: readonly string[] = []): Promise<NearestDeadline | null> {
  return nearestBy('lostAt', without)
}

function nearestBy(
  column: 'deadlineAt' | 'lostAt',
  without: readonly string[],
): Promise<NearestDeadline | null> {
  return withStorageErrors(async () => {
    const all = database.sims.orderBy(column)
    const index = without.length === 0 ? all : all.filter(({ id }) => !without.includes(id))
    const row = await (column === 'lostAt' ? index.last() : index.first())
    const endsAt = row?.[column] ?? null
    if (!row || endsAt === null || row.zone === null) return null
    return { sim: row.sim, zone: row.zone, deadlineOn: row.deadlineOn, endsAt }
  })
}

/** The zones whose midnights matter: those of all SIMs in use. */
export function zonesInUse(): Promise<string[]> {
  return withStorageErrors(async () => (await database.sims.orderBy('zone').uniqueKeys()).map(String))
}
