import { liveQuery } from 'dexie'
import { type StorageError, toStorageError } from './database/storage-error'

/**
 * Runs a query of this folder now and after every change, of this page or another, that touches what it read.
 * Returns how to stop. Only for pages: it does not wake a sleeping background.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: StorageError) => void,
): () => void {
  const subscription = liveQuery(query).subscribe(onValue, (error) => onError(toStorageError(error)))
  return () => subscription.unsubscribe()
}
