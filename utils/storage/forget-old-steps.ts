import { now } from '@/utils/now'
import { database } from './database/database'
import { readStateForWriting } from './database/schema-state'
import { withStorageErrors } from './database/storage-error'

const undoKeptMs = 30 * 86_400_000

/** Ends the way back after 30 days: old steps are forgotten, and the bytes of receipts deleted before that are gone. */
export function forgetOldSteps(): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', database.changes, database.receipts, database.meta, async () => {
      await readStateForWriting()
      const oldest = now() - undoKeptMs
      await database.changes.where('at').below(oldest).delete()
      await database.receipts
        .filter(({ receipt, bytes }) => bytes !== null && (receipt.deletedAt ?? oldest) < oldest)
        .modify({ bytes: null })
    }),
  )
}
