import * as v from 'valibot'
import { StorageError } from '@/utils/storage/database/storage-error'

/** The record as its schema knows it, nothing more. What is refused here could never be restored from a backup. */
export function checkRecord<T>(schema: v.GenericSchema<unknown, T>, record: T): T {
  const checked = v.safeParse(schema, record)
  if (checked.success) return checked.output
  throw new StorageError('invalid', { detail: v.getDotPath(checked.issues[0]) ?? '' })
}
