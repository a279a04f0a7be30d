import { checkRecord } from '@/utils/storage/schema/check-record'
import {
  eventSchema,
  receiptSchema,
  savedRecipeSchema,
  simSchema,
} from '@/utils/storage/schema/record-schemas'
import { commit } from './commit'
import { database } from './database'
import { underived } from './derive-columns'
import {
  type ChangedRow,
  type EventRow,
  hostOf,
  type MetaRow,
  type ReceiptRow,
  type RecipeRow,
  type SimRow,
} from './rows'

/** Names one step for `undo`. */
export type UndoToken = string

export interface Written<T> {
  value: T
  undo: UndoToken
}

/** The only way a step changes records: every row it puts is remembered as it was before. */
export interface Writer {
  /** The wall clock, for the user's eyes. */
  at: number
  /** The edit stamp of this step, higher than any before it. */
  stamp: number
  putSim(sim: SimRow['sim']): Promise<void>
  putEvent(event: EventRow['event']): Promise<void>
  putReceipt(receipt: ReceiptRow['receipt'], bytes: Blob | null): Promise<void>
  putRecipe(saved: RecipeRow['saved']): Promise<void>
}

/** One step of the user, with the way back. Throws `StorageError`. */
export function write<T>(act: (writer: Writer) => Promise<T>): Promise<Written<T>> {
  return commit(async (state, at) => {
    const rows: ChangedRow[] = []
    const value = await act(makeWriter(state, at, rows))
    const undo = crypto.randomUUID()
    await database.changes.add({ id: undo, seq: state.seq, at, rows })
    return { value: { value, undo }, simIds: touchedSims(rows) }
  })
}

function makeWriter({ seq, stamp }: MetaRow, at: number, rows: ChangedRow[]): Writer {
  return {
    at,
    stamp,
    async putSim(sim) {
      const { id } = sim
      const before = (await database.sims.get(id)) ?? null
      rows.push({ table: 'sims', id, stamp: sim.updatedAt, before })
      await database.sims.put({ ...underived, id, seq, sim: checkRecord(simSchema, sim) })
    },
    async putEvent(event) {
      const { id, simId } = event
      const before = (await database.events.get(id)) ?? null
      rows.push({ table: 'events', id, simId, stamp: event.updatedAt, before })
      await database.events.put({
        id,
        simId,
        seq,
        openAttemptOf: null,
        event: checkRecord(eventSchema, event),
      })
    },
    async putReceipt(receipt, bytes) {
      const { id, simId, eventId } = receipt
      const before = (await database.receipts.get(id)) ?? null
      rows.push({ table: 'receipts', id, stamp: receipt.updatedAt, before })
      await database.receipts.put({
        id,
        simId,
        eventId,
        seq,
        receipt: checkRecord(receiptSchema, receipt),
        bytes,
      })
    },
    async putRecipe(saved) {
      const { id } = saved
      const before = (await database.recipes.get(id)) ?? null
      rows.push({ table: 'recipes', id, stamp: saved.updatedAt, before })
      const host = hostOf(saved)
      await database.recipes.put({ id, seq, host, saved: checkRecord(savedRecipeSchema, saved) })
    },
  }
}

function touchedSims(rows: readonly ChangedRow[]): string[] {
  const ids = rows.flatMap((row) => {
    if (row.table === 'sims') return [row.id]
    return row.table === 'events' ? [row.simId] : []
  })
  return [...new Set(ids)]
}
