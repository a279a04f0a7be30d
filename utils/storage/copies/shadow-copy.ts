import { browser } from 'wxt/browser'
import { database } from '@/utils/storage/database/database'
import { toStorageError, withStorageErrors } from '@/utils/storage/database/storage-error'
import { importRecords } from './import-records'
import type { ImportPlan } from './merge-records'
import { collectChanges, headKey, readHead, readShadow } from './shadow-entries'

/** Brings the copy up to date. A copy of a database that was lost is left alone until the user has decided. */
export function copyToShadow(): Promise<void> {
  return alone(async () => {
    const head = await readHead()
    const state = await withStorageErrors(() => database.meta.get('state'))
    if (!state || state.seq === head?.seq) return
    if (head && head.databaseId !== state.databaseId) return
    const entries = await withStorageErrors(() => collectChanges(head))
    await browser.storage.local.set(entries)
  })
}

export interface ShadowOffer {
  at: number
  sims: number
}

/** The copy to offer: the database is empty, broken or another one than the copy was made of. Else null. */
export async function findShadow(): Promise<ShadowOffer | null> {
  const head = await readHead()
  const sims = head ? head.simIds.length - head.deletedIds.length : 0
  if (!head || sims === 0) return null
  const state = await withStorageErrors(() => database.meta.get('state')).catch(() => undefined)
  return state?.databaseId === head.databaseId ? null : { at: head.at, sims }
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
