import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { now } from '@/utils/now'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { database, schemaVersion } from './database'
import { type IncomingRecords, importRecords } from './import-records'
import type { ImportPlan } from './merge-records'
import { eventSchema, savedRecipeSchema, simSchema } from './record-schemas'
import { StorageError, toStorageError, withStorageErrors } from './storage-error'

/*
 * The records a second time, in `storage.local`, because browsers have thrown whole databases away. One entry for each
 * SIM, so that a change writes one entry; receipts are left out. Which writes are in it stands in its head, so a copy
 * that was cut short is made good by the next one.
 */

const headKey = 'shadow'
const recipesKey = 'shadow:recipes'
const simKey = (id: string) => `shadow:sim:${id}`

interface ShadowHead {
  databaseId: string
  schemaVersion: number
  /** Every write up to this one is in the copy. */
  seq: number
  at: number
  /** Every entry there is, deletion marks too … */
  simIds: string[]
  /** … and how many SIMs the user would get back. */
  sims: number
}

interface ShadowEntry {
  sim: Sim
  events: SimEvent[]
}

/** Brings the copy up to date. A copy of a database that was lost is left alone until the user has decided. */
export function copyToShadow(): Promise<void> {
  return alone(async () => {
    const head = await readHead()
    const state = await withStorageErrors(() => database.meta.get('state'))
    if (!state || state.seq === head?.seq) return
    if (head && head.databaseId !== state.databaseId) return
    const entries = await withStorageErrors(() => collectChanges(head?.seq ?? 0, head?.simIds ?? []))
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
  if (!head || head.sims === 0) return null
  const state = await withStorageErrors(() => database.meta.get('state')).catch(() => undefined)
  return state?.databaseId === head.databaseId ? null : { at: head.at, sims: head.sims }
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

function collectChanges(since: number, known: readonly string[]): Promise<Record<string, unknown>> {
  return database.transaction('r', database.tables, async () => {
    const state = await database.meta.get('state')
    if (!state) return {}
    const [sims, events, recipes] = await Promise.all([
      database.sims.where('seq').above(since).primaryKeys(),
      database.events.where('seq').above(since).toArray(),
      database.recipes.toArray(),
    ])
    const ids = [...new Set([...sims, ...events.map((event) => event.simId)])]
    return {
      ...(await makeEntries(ids)),
      [recipesKey]: recipes.map((row) => row.saved),
      [headKey]: {
        databaseId: state.databaseId,
        schemaVersion,
        seq: state.seq,
        at: now(),
        simIds: [...new Set([...known, ...ids])],
        sims: (await database.sims.toArray()).filter(({ sim }) => sim.deletedAt === null).length,
      } satisfies ShadowHead,
    }
  })
}

async function makeEntries(ids: readonly string[]): Promise<Record<string, ShadowEntry>> {
  const rows = await database.sims.where('id').anyOf(ids).toArray()
  const events = await database.events.where('simId').anyOf(ids).toArray()
  const eventsOf = Map.groupBy(events, (row) => row.simId)
  const entries = rows.map(({ id, sim }) => {
    return [simKey(id), { sim, events: (eventsOf.get(id) ?? []).map((row) => row.event) }] as const
  })
  return Object.fromEntries(entries)
}

async function readHead(): Promise<ShadowHead | null> {
  const stored = await browser.storage.local.get(headKey)
  return (stored[headKey] as ShadowHead | undefined) ?? null
}

async function readShadow(): Promise<IncomingRecords> {
  const head = await readHead()
  if (!head) throw new StorageError('missing')
  if (head.schemaVersion > schemaVersion) throw new StorageError('newer-schema')
  const stored = await browser.storage.local.get([recipesKey, ...head.simIds.map(simKey)])
  const entries = head.simIds.map((id) => stored[simKey(id)] as ShadowEntry | undefined)
  const found = entries.filter((entry) => entry !== undefined)
  // In an emergency what can be read is worth more than all or nothing.
  return {
    sims: keepValid(
      simSchema,
      found.map((entry) => entry.sim),
    ),
    events: keepValid(
      eventSchema,
      found.flatMap((entry) => entry.events),
    ),
    recipes: keepValid(savedRecipeSchema, stored[recipesKey]),
    receipts: null,
  }
}

function keepValid<T>(schema: v.GenericSchema<unknown, T>, stored: unknown): T[] {
  const records: unknown[] = Array.isArray(stored) ? stored : []
  return records.filter((record): record is T => v.is(schema, record))
}

/** Two contexts that copy at once could put an older state over a newer one. */
function alone<T>(step: () => Promise<T>): Promise<T> {
  return navigator.locks.request('sim-keeper-shadow', step)
}
