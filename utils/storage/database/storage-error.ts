import Dexie from 'dexie'

/** Why a read or a write did not happen. Codes; the sentences live in the catalogs. */
export type StorageErrorCode =
  /** The records were written by a newer version of the extension: they can be read, not changed. */
  | 'newer-schema'
  /** The disk or the browser's allowance is full; nothing was written. */
  | 'quota'
  /** The database file cannot be opened or read. */
  | 'broken'
  /** Another tab holds the database open in an older shape. */
  | 'blocked'
  /** The record is not there, or was deleted. */
  | 'missing'
  /** A top-up of this SIM is not settled yet. */
  | 'open-attempt'
  /** The record was changed again after the step that should be undone. */
  | 'changed-since'
  /** The step is no longer kept, or was undone before. */
  | 'nothing-to-undo'
  /** A value no form should have let through; `detail` is the path of the field. */
  | 'invalid'
  /** A receipt is a picture, a PDF or plain text … */
  | 'file-type'
  /** … of at most 20 MiB. */
  | 'file-too-large'
  /** The browser ended the transaction; nothing was written. */
  | 'aborted'
  | 'unknown'

export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly code: StorageErrorCode
  readonly detail: string

  constructor(code: StorageErrorCode, { cause, detail = '' }: { cause?: unknown; detail?: string } = {}) {
    super(code, { cause })
    this.code = code
    this.detail = detail
  }
}

/** Runs a step on the database; whatever goes wrong arrives as a `StorageError`. */
export async function withStorageErrors<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw toStorageError(error)
  }
}

export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const names = namesWithin(error)
  const found = codes.find(([name]) => names.includes(name))
  return new StorageError(found?.[1] ?? 'unknown', { cause: error })
}

// Ordered: a full disk arrives as an AbortError that holds the QuotaExceededError inside.
const codes: readonly (readonly [string, StorageErrorCode])[] = [
  [Dexie.errnames.QuotaExceeded, 'quota'],
  [Dexie.errnames.MissingAPI, 'broken'],
  [Dexie.errnames.OpenFailed, 'broken'],
  [Dexie.errnames.DatabaseClosed, 'broken'],
  [Dexie.errnames.InvalidState, 'broken'],
  [Dexie.errnames.Unknown, 'broken'],
  ['NotReadableError', 'broken'],
  ['DataError', 'broken'],
  [Dexie.errnames.Upgrade, 'blocked'],
  ['BlockedError', 'blocked'],
  [Dexie.errnames.Abort, 'aborted'],
]

/** Names of an error and of all it was made of. */
function namesWithin(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown }
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...namesWithin(inner, depth + 1),
    ...namesWithin(cause, depth + 1),
  ]
}
