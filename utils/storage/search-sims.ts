import { database } from './database/database'
import { withStorageErrors } from './database/storage-error'
import { byUrgency, liveRows, type SimWithEvents, withEvents } from './list-sims'
import { matchSim } from './match-sim'

/** SIMs, archived ones too, that hold every word of the query; by urgency. An empty query finds all. */
export function searchSims(query: string): Promise<SimWithEvents[]> {
  return withStorageErrors(() =>
    database.transaction('r', database.sims, database.events, async () => {
      const rows = (await liveRows()).filter(({ sim }) => matchSim(sim, query))
      return withEvents(rows.sort(byUrgency))
    }),
  )
}
