import { browser } from 'wxt/browser'
import { database } from '@/utils/storage/database/database'
import type { MetaRow } from '@/utils/storage/database/rows'
import { readStateForWriting } from '@/utils/storage/database/schema-state'
import { toStorageError, withStorageErrors } from '@/utils/storage/database/storage-error'
import { importRecords } from './import-records'
import type { ImportPlan } from './merge-records'
import { collectChanges, headKey, readHead, readShadow, type ShadowHead } from './shadow-entries'

/** Brings the copy up to date. A copy of a database that was lost is left alone until the user has decided. */
export function copyToShadow(): Promise<void> {
  return alone(async () => {
    const head = await readHead()
    const held = await readHeld()
    if (!held) return
    if (head && !isOf(head, held)) {
      // With further writes a database that has lost some would come to look like the one the copy was made of.
      if (held.state.databaseId === head.databaseId) await disown()
      return
    }
    if (held.state.seq === head?.seq) return
    const entries = await withStorageErrors(() => collectChanges(head))
    await browser.storage.local.set(entries)
  })
}

export interface ShadowOffer {
  at: number
  sims: number
}

/** The copy to offer: the database is empty, broken, has lost records or is another one than the copy was made of. Else null. */
export async function findShadow(): Promise<ShadowOffer | null> {
  const head = await readHead()
  const sims = head ? head.simIds.length - head.deletedIds.length : 0
  if (!head || sims === 0) return null
  const held = await readHeld().catch(() => null)
  return held && isOf(head, held) ? null : { at: head.at, sims }
}

/** What the database says of itself, and how much is really there. Null before its first write. */
interface Held {
  state: MetaRow
  sims: number
  events: number
}

function readHeld(): Promise<Held | null> {
  const { meta, sims, events } = database
  return withStorageErrors(() =>
    database.transaction('r', meta, sims, events, async () => {
      const state = await meta.get('state')
      return state ? { state, sims: await sims.count(), events: await events.count() } : null
    }),
  )
}

/**
 * Whether the copy was made of this database, as it is or was. Records are marked as deleted and never removed: one that
 * knows fewer writes than the copy, or holds fewer records, has lost some.
 */
function isOf(head: ShadowHead, { state, sims, events }: Held): boolean {
  return (
    head.databaseId === state.databaseId &&
    head.seq <= state.seq &&
    head.simIds.length <= sims &&
    head.events <= events
  )
}

/** Makes a database that has lost records another one than the copy was made of. */
function disown(): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', database.meta, async () => {
      const state = await readStateForWriting()
      await database.meta.put({ ...state, databaseId: crypto.randomUUID() })
    }),
  )
}

/** Merges the copy into the records. A database that cannot be opened is deleted for it: ask the user first. */
export async function restoreShadow(): Promise<ImportPlan> {
  const incoming = await readShadow()
  const plan = await importRecords(incoming, 'merge').catch(async (error: unknown) => {
    if (toStorageError(error).code !== 'broken') throw error
    await database.delete({ disableAutoOpen: false })
    return importRecords(incoming, 'merge')
  })
  await dropShadow()
  return plan
}

/** Forgets the copy of the lost database, and begins one of the present records. */
export async function dropShadow(): Promise<void> {
  await alone(async () => {
    const keys = Object.keys(await browser.storage.local.get(null))
    await browser.storage.local.remove(keys.filter((key) => key === headKey || key.startsWith(`${headKey}:`)))
  })
  await copyToShadow()
}

/** Two contexts that copy at once could put an older state over a newer one. */
function alone<T>(step: () => Promise<T>): Promise<T> {
  return navigator.locks.request('sim-keeper-shadow', step)
}
