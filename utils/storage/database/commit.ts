import { now } from '@/utils/now'
import { announceChange } from './change-door'
import { database } from './database'
import { rederive } from './rederive'
import type { MetaRow } from './rows'
import { readStateForWriting } from './schema-state'
import { withStorageErrors } from './storage-error'

interface Step<T> {
  value: T
  /** SIMs whose derived columns have to be made anew. */
  simIds: readonly string[]
  /** Newest stamp that came in from elsewhere. */
  seenStamp?: number
}

/**
 * One step as one transaction: what `act` writes, the derived columns and the count of steps, or nothing. Everyone is
 * told after it. Throws `StorageError`.
 */
export async function commit<T>(act: (state: MetaRow, at: number) => Promise<Step<T>>): Promise<T> {
  const at = now()
  const done = await withStorageErrors(() =>
    database.transaction('rw', database.tables, async () => {
      const before = await readStateForWriting()
      // The clock of a machine can go back; the order of edits must not.
      const state: MetaRow = {
        ...before,
        seq: before.seq + 1,
        stamp: Math.max(at, before.stamp + 1),
        derivedAt: Math.max(at, before.derivedAt),
      }
      const { value, simIds, seenStamp = 0 } = await act(state, at)
      await rederive(simIds, at)
      await database.meta.put({ ...state, stamp: Math.max(state.stamp, seenStamp) })
      return { value, change: { seq: state.seq, simIds } }
    }),
  )
  void announceChange(done.change)
  return done.value
}
