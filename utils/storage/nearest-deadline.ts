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

/** The SIM in use whose deadline ends first: one row of an index, whatever the number of SIMs. */
export function nearestDeadline(): Promise<NearestDeadline | null> {
  return nearestBy('deadlineAt')
}

/** The number in use that was lost last, if any. */
export function newestLoss(): Promise<NearestDeadline | null> {
  return nearestBy('lostAt')
}

function nearestBy(column: 'deadlineAt' | 'lostAt'): Promise<NearestDeadline | null> {
  return withStorageErrors(async () => {
    const index = database.sims.orderBy(column)
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
