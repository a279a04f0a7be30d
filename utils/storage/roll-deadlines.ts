import { now } from '@/utils/now'
import { database } from './database'
import { rederive } from './rederive'
import { readStateForWriting } from './schema-state'
import { withStorageErrors } from './storage-error'

/** Moves every SIM whose deadline has passed on to its next one. Answers how many there were. */
export function rollDeadlines(): Promise<number> {
  return withStorageErrors(() =>
    database.transaction('rw', database.sims, database.events, database.meta, async () => {
      const at = now()
      const passed = await database.sims.where('deadlineAt').belowOrEqual(at).primaryKeys()
      if (passed.length === 0) return 0
      await readStateForWriting()
      await rederive(passed, at)
      return passed.length
    }),
  )
}
