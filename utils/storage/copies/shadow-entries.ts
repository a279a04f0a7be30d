import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { now } from '@/utils/now'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { database, schemaVersion } from '@/utils/storage/database/database'
import type { SimRow } from '@/utils/storage/database/rows'
import { StorageError } from '@/utils/storage/database/storage-error'
import { eventSchema, savedRecipeSchema, simSchema } from '@/utils/storage/schema/record-schemas'
import type { IncomingRecords } from './import-records'

/*
 * The records a second time, in `storage.local`, because browsers have thrown whole databases away. One entry for each
 * SIM, so that a change writes one entry; receipts are left out. Which writes are in it stands in its head, so a copy
 * that was cut short is made good by the next one.
 */

export const headKey = 'shadow'
const recipesKey = 'shadow:recipes'
const simKey = (id: string) => `shadow:sim:${id}`

export interface ShadowHead {
  databaseId: string
  schemaVersion: number
  /** Every write up to this one is in the copy. */
  seq: number
  at: number
  /** Every entry there is … */
  simIds: string[]
  /** … and which of them are deletion marks. */
  deletedIds: string[]
  /** How many events there are, of all SIMs, deletion marks included. */
  events: number
}

interface ShadowEntry {
  sim: Sim
  events: SimEvent[]
}

/** Entries of all that was written since the head was, and the new head that says so. */
export function collectChanges(before: ShadowHead | null): Promise<Record<string, unknown>> {
  return database.transaction('r', database.tables, async () => {
    const state = await database.meta.get('state')
    if (!state) return {}
    const since = before?.seq ?? 0
    const [changed, events, recipes] = await Promise.all([
      database.sims.where('seq').above(since).primaryKeys(),
      database.events.where('seq').above(since).toArray(),
      database.recipes.toArray(),
    ])
    const ids = new Set([...changed, ...events.map((event) => event.simId)])
    const rows = await database.sims
      .where('id')
      .anyOf([...ids])
      .toArray()
    const deleted = rows.filter(({ sim }) => sim.deletedAt !== null).map((row) => row.id)
    const head: ShadowHead = {
      databaseId: state.databaseId,
      schemaVersion,
      seq: state.seq,
      at: now(),
      simIds: [...new Set([...(before?.simIds ?? []), ...ids])],
      events: await database.events.count(),
      deletedIds: [...(before?.deletedIds ?? []).filter((id) => !ids.has(id)), ...deleted],
    }
    return {
      ...(await makeEntries(rows)),
      [recipesKey]: recipes.map((row) => row.saved),
      [headKey]: head,
    }
  })
}

async function makeEntries(rows: readonly SimRow[]): Promise<Record<string, ShadowEntry>> {
  const ids = rows.map((row) => row.id)
  const events = await database.events.where('simId').anyOf(ids).toArray()
  const eventsOf = Map.groupBy(events, (row) => row.simId)
  const entries = rows.map(({ id, sim }) => {
    return [simKey(id), { sim, events: (eventsOf.get(id) ?? []).map((row) => row.event) }] as const
  })
  return Object.fromEntries(entries)
}

export async function readHead(): Promise<ShadowHead | null> {
  const stored = await browser.storage.local.get(headKey)
  return (stored[headKey] as ShadowHead | undefined) ?? null
}

/** The copy as records; what is damaged in it is left out. */
export async function readShadow(): Promise<IncomingRecords> {
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
