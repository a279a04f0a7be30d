import { database } from '@/utils/storage/database/database'
import type { Records } from '@/utils/storage/database/rows'
import { withStorageErrors } from '@/utils/storage/database/storage-error'

/** All records as they are at one instant, deletion marks included. */
export function readRecords(): Promise<Records> {
  return withStorageErrors(() => database.transaction('r', database.tables, readRecordsHere))
}

/** The same inside a transaction of the caller. */
export async function readRecordsHere(): Promise<Records> {
  const [sims, events, recipes, receipts] = await Promise.all([
    database.sims.toArray(),
    database.events.toArray(),
    database.recipes.toArray(),
    database.receipts.toArray(),
  ])
  return {
    sims: sims.map((row) => row.sim),
    events: events.map((row) => row.event),
    recipes: recipes.map((row) => row.saved),
    receipts: receipts.map((row) => row.receipt),
  }
}
