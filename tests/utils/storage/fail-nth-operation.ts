import type { DBCore, DBCoreMutateRequest, DBCoreTransaction } from 'dexie'
import { database } from '@/utils/storage/database/database'

export interface Fault {
  readonly name: string
  /** What the user is told. */
  readonly code: string
  readonly fail: (trans: DBCoreTransaction) => Error
}

const full = Object.assign(new DOMException('full', 'AbortError'), {
  inner: new DOMException('full', 'QuotaExceededError'),
})

export const faults: readonly Fault[] = [
  { name: 'no space left', code: 'quota', fail: () => full },
  { name: 'an abort', code: 'aborted', fail: () => new DOMException('ended', 'AbortError') },
  { name: 'a damaged file', code: 'broken', fail: () => new DOMException('damaged', 'UnknownError') },
  { name: 'a wrong state', code: 'broken', fail: () => new DOMException('not now', 'InvalidStateError') },
  {
    name: 'a database that the browser closes',
    code: 'broken',
    fail(trans) {
      trans.abort()
      database.close({ disableAutoOpen: false })
      return new DOMException('The database connection is closing.', 'InvalidStateError')
    },
  },
]

const armed: { left: number; fault: Fault | null } = { left: Number.POSITIVE_INFINITY, fault: null }

/** Lets the next `k` operations on the database pass and fails the one after them. */
export function failAfter(k: number, fault: Fault): void {
  Object.assign(armed, { left: k, fault })
}

/** Whether the operation that was to fail was reached. No further one fails. */
export function disarm(): boolean {
  const isReached = armed.left < 0
  armed.left = Number.POSITIVE_INFINITY
  return isReached
}

database.use({
  stack: 'dbcore',
  name: 'fault',
  create(core: DBCore): DBCore {
    return {
      ...core,
      table(name) {
        const table = core.table(name)
        return {
          ...table,
          get: (request) => pass(request.trans, () => table.get(request)),
          getMany: (request) => pass(request.trans, () => table.getMany(request)),
          query: (request) => pass(request.trans, () => table.query(request)),
          openCursor: (request) => pass(request.trans, () => table.openCursor(request)),
          count: (request) => pass(request.trans, () => table.count(request)),
          mutate: (request: DBCoreMutateRequest) => pass(request.trans, () => table.mutate(request)),
        }
      },
    }
  },
})

function pass<T>(trans: DBCoreTransaction, step: () => Promise<T>): Promise<T> {
  armed.left -= 1
  return armed.left === -1 && armed.fault ? Promise.reject(armed.fault.fail(trans)) : step()
}
