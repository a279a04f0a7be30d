import { commit } from '@/utils/storage/database/commit'
import { database } from '@/utils/storage/database/database'
import { underived } from '@/utils/storage/database/derive-columns'
import { hostOf, type MetaRow, type Records } from '@/utils/storage/database/rows'
import { StorageError, withStorageErrors } from '@/utils/storage/database/storage-error'
import { type ImportMode, type ImportPlan, planImport } from './merge-records'
import { readRecords, readRecordsHere } from './read-records'

/** Records from outside, each checked by its schema. Without `receipts` those that are here stay as they are. */
export interface IncomingRecords extends Omit<Records, 'receipts'> {
  receipts: { records: Records['receipts']; bytes: ReadonlyMap<string, Blob> } | null
}

const copiesKept = 3

/** What an import would do, without doing it. */
export async function previewImport(incoming: IncomingRecords, mode: ImportMode): Promise<ImportPlan> {
  const here = await readRecords()
  return planImport(here, withReceipts(incoming, here), mode, 0)
}

/**
 * Takes all the records in as one transaction, or none. A safety copy of what was there is kept first.
 * The plan is made anew inside, so a change between preview and import is not lost.
 */
export function importRecords(incoming: IncomingRecords, mode: ImportMode): Promise<ImportPlan> {
  return commit(async (state, at) => {
    const here = await readRecordsHere()
    await keepSafetyCopy(here, at)
    const plan = planImport(here, withReceipts(incoming, here), mode, state.stamp)
    await putAll(plan, incoming, state)
    return { value: plan, simIds: touchedSims(plan, here), seenStamp: newestStamp(plan) }
  })
}

export interface SafetyCopy {
  id: string
  at: number
  sims: number
}

/** Copies taken before imports, newest first. */
export function listSafetyCopies(): Promise<SafetyCopy[]> {
  return withStorageErrors(async () => {
    const rows = await database.safetyCopies.orderBy('at').reverse().toArray()
    return rows.map(({ id, at, records }) => ({
      id,
      at,
      sims: records.sims.filter((sim) => sim.deletedAt === null).length,
    }))
  })
}

/** Makes the records what they were before an import; what is there now is kept as a safety copy in turn. */
export async function restoreSafetyCopy(id: string): Promise<ImportPlan> {
  const row = await withStorageErrors(() => database.safetyCopies.get(id))
  if (!row) throw new StorageError('missing')
  const { receipts, ...records } = row.records
  return importRecords({ ...records, receipts: { records: receipts, bytes: new Map() } }, 'replace')
}

async function keepSafetyCopy(records: Records, at: number): Promise<void> {
  await database.safetyCopies.add({ id: crypto.randomUUID(), at, records })
  const older = await database.safetyCopies.orderBy('at').reverse().offset(copiesKept).primaryKeys()
  await database.safetyCopies.bulkDelete(older)
}

async function putAll(plan: ImportPlan, { receipts }: IncomingRecords, { seq }: MetaRow): Promise<void> {
  await database.sims.bulkPut(plan.sims.put.map((sim) => ({ ...underived, id: sim.id, seq, sim })))
  await database.events.bulkPut(
    plan.events.put.map((event) => ({ id: event.id, simId: event.simId, seq, openAttemptOf: null, event })),
  )
  await database.recipes.bulkPut(
    plan.recipes.put.map((saved) => ({ id: saved.id, seq, host: hostOf(saved), saved })),
  )
  const had = await database.receipts.bulkGet(plan.receipts.put.map((receipt) => receipt.id))
  await database.receipts.bulkPut(
    plan.receipts.put.map((receipt, at) => ({
      id: receipt.id,
      simId: receipt.simId,
      eventId: receipt.eventId,
      seq,
      receipt,
      bytes: receipts?.bytes.get(receipt.id) ?? had[at]?.bytes ?? null,
    })),
  )
}

function touchedSims(plan: ImportPlan, here: Records): string[] {
  const moved = new Set(plan.events.put.map((event) => event.id))
  const before = here.events.filter((event) => moved.has(event.id))
  const events = [...before, ...plan.events.put].map((event) => event.simId)
  return [...new Set([...plan.sims.put.map((sim) => sim.id), ...events])]
}

function newestStamp(plan: ImportPlan): number {
  const records: readonly (readonly { updatedAt: number }[])[] = Object.values(plan).map(({ put }) => put)
  return records.flat().reduce((newest, { updatedAt }) => Math.max(newest, updatedAt), 0)
}

function withReceipts({ receipts, ...records }: IncomingRecords, here: Records): Records {
  return { ...records, receipts: receipts?.records ?? here.receipts }
}
