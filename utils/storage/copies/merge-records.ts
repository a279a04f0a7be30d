import type { Records } from '@/utils/storage/database/rows'
import { writeCanonicalJson } from './canonical-json'

/** What every record bears, so that two copies of it can be merged without a third. */
export interface Stamped {
  id: string
  updatedAt: number
  deletedAt: number | null
}

/** `merge`: of two copies of a record the newer stays. `replace`: the records become those of the file. */
export type ImportMode = 'merge' | 'replace'

export interface TablePlan<T> {
  /** Records to put, complete. */
  put: readonly T[]
  added: number
  changed: number
  deleted: number
  unchanged: number
}

export type ImportPlan = { [K in keyof Records]: TablePlan<Records[K][number]> }

/**
 * What an import will do, table by table. `stamp` is given to records that have to win over a newer copy, and to
 * deletion marks. Does not depend on the order of records.
 */
export function planImport(here: Records, incoming: Records, mode: ImportMode, stamp: number): ImportPlan {
  return {
    sims: planTable(here.sims, incoming.sims, mode, stamp),
    events: planTable(here.events, incoming.events, mode, stamp),
    recipes: planTable(here.recipes, incoming.recipes, mode, stamp),
    receipts: planTable(here.receipts, incoming.receipts, mode, stamp),
  }
}

function planTable<T extends Stamped>(
  here: readonly T[],
  incoming: readonly T[],
  mode: ImportMode,
  stamp: number,
): TablePlan<T> {
  const present = new Map(here.map((record) => [record.id, record]))
  const chosen = incoming.map((record) => choose(present.get(record.id), record, mode, stamp))
  const named = new Set(incoming.map((record) => record.id))
  const missing = mode === 'replace' ? here.filter((record) => !named.has(record.id)) : []
  const put = [
    ...chosen,
    ...missing.map((record) =>
      record.deletedAt === null ? { ...record, deletedAt: stamp, updatedAt: stamp } : record,
    ),
  ].filter((record) => record !== present.get(record.id))
  const kinds = put.map((record) => kindOf(present.get(record.id), record))
  const untouched = new Set([...present.keys(), ...named]).size - put.length
  return {
    put,
    added: kinds.filter((kind) => kind === 'added').length,
    changed: kinds.filter((kind) => kind === 'changed').length,
    deleted: kinds.filter((kind) => kind === 'deleted').length,
    unchanged: untouched + kinds.filter((kind) => kind === 'mark').length,
  }
}

/** The copy that stays; the one that is here itself when nothing is to be done. */
function choose<T extends Stamped>(here: T | undefined, incoming: T, mode: ImportMode, stamp: number): T {
  if (here === undefined) return incoming
  if (sameContent(here, incoming)) return incoming.updatedAt > here.updatedAt ? incoming : here
  if (mode === 'merge') return isNewer(incoming, here) ? incoming : here
  return incoming.updatedAt > here.updatedAt ? incoming : { ...incoming, updatedAt: stamp }
}

/** Two edits with one stamp: a deletion stays, else an arbitrary but everywhere equal choice. */
function isNewer<T extends Stamped>(a: T, b: T): boolean {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt
  if ((a.deletedAt === null) !== (b.deletedAt === null)) return a.deletedAt !== null
  return writeCanonicalJson(a) > writeCanonicalJson(b)
}

function sameContent<T extends Stamped>(a: T, b: T): boolean {
  return writeCanonicalJson({ ...a, updatedAt: 0 }) === writeCanonicalJson({ ...b, updatedAt: 0 })
}

/** As the user sees it: a record that was never here and is deleted is nothing to tell. */
function kindOf<T extends Stamped>(here: T | undefined, put: T): 'added' | 'changed' | 'deleted' | 'mark' {
  const was = here !== undefined && here.deletedAt === null
  if (put.deletedAt !== null) return was ? 'deleted' : 'mark'
  if (!was) return 'added'
  return sameContent(here, put) ? 'mark' : 'changed'
}
