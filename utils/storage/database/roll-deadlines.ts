import { now } from '@/utils/now'
import { database } from './database'
import { rederive } from './rederive'
import { readStateForWriting } from './schema-state'
import { withStorageErrors } from './storage-error'

/** Clocks are set right by a little all the time; at worst a row is that much ahead of its midnight. */
const smallCorrectionMs = 10 * 60_000

/** Moves every SIM whose deadline has passed on to its next one. Answers how many rows were made anew. */
export function rollDeadlines(): Promise<number> {
  return withStorageErrors(() =>
    database.transaction('rw', database.sims, database.events, database.meta, async () => {
      const at = now()
      const derivedAt = (await database.meta.get('state'))?.derivedAt ?? 0
      // After a clock that ran ahead was set right, rows stand at a stage that has not come yet.
      const hasGoneBack = at < derivedAt - smallCorrectionMs
      const stale = hasGoneBack
        ? database.sims.orderBy('zone')
        : database.sims.where('staleAt').belowOrEqual(at)
      const ids = await stale.primaryKeys()
      if (ids.length === 0) return 0
      const state = await readStateForWriting()
      await rederive(ids, at)
      await database.meta.put({ ...state, derivedAt: hasGoneBack ? at : Math.max(at, derivedAt) })
      return ids.length
    }),
  )
}
