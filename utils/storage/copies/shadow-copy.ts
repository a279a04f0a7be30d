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
    const state = await withStorageErrors(() => database.meta.get('state'))
    if (!state || state.seq === head?.seq) return
    if (head && !isOf(head, state)) {
      // With further writes a database that was thrown back would come to look like the one the copy was made of.
      if (state.databaseId === head.databaseId) await disown()
      return
    }
    const entries = await withStorageErrors(() => collectChanges(head))
    await browser.storage.local.set(entries)
  })
}

export interface ShadowOffer {
  at: number
  sims: number
}

/** The copy to offer: the database is empty, broken, thrown back or another one than the copy was made of. Else null. */
export async function findShadow(): Promise<ShadowOffer | null> {
  const head = await readHead()
  const sims = head ? head.simIds.length - head.deletedIds.length : 0
  if (!head || sims === 0) return null
  const state = await withStorageErrors(() => database.meta.get('state')).catch(() => undefined)
  return state && isOf(head, state) ? null : { at: head.at, sims }
}

/** Whether the copy was made of this database, as it is or was. One that knows fewer writes than the copy has lost some. */
function isOf(head: ShadowHead, state: MetaRow): boolean {
  return head.databaseId === state.databaseId && head.seq <= state.seq
}

/** Makes a database that was thrown back to an earlier state another one than the copy was made of. */
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
