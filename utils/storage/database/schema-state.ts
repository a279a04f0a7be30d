import { database, schemaVersion } from './database'
import type { MetaRow } from './rows'
import { StorageError, withStorageErrors } from './storage-error'

/** The state row inside a transaction that writes; refuses when the records belong to a newer version. */
export async function readStateForWriting(): Promise<MetaRow> {
  const state = (await database.meta.get('state')) ?? freshState()
  // Dexie opens a newer database without a word, and an old build would then write half rows.
  if (state.schemaVersion > schemaVersion) throw new StorageError('newer-schema')
  return state
}

/** Whether this version may change the records. */
export function isReadOnly(): Promise<boolean> {
  return withStorageErrors(async () => {
    const state = await database.meta.get('state')
    return state !== undefined && state.schemaVersion > schemaVersion
  })
}

function freshState(): MetaRow {
  return { key: 'state', schemaVersion, databaseId: crypto.randomUUID(), seq: 0, stamp: 0, derivedAt: 0 }
}
