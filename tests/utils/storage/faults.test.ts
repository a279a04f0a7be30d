import 'fake-indexeddb/auto'
import type { DBCore, DBCoreMutateRequest } from 'dexie'
import { describe, expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleRecipe, sampleSim } from '@/tests/support/sample-records'
import { openAttempt, settleAttempt, withdrawAttempt } from '@/utils/storage/attempts'
import { importRecords } from '@/utils/storage/copies/import-records'
import { database } from '@/utils/storage/database/database'
import { rollDeadlines } from '@/utils/storage/database/roll-deadlines'
import { toStorageError } from '@/utils/storage/database/storage-error'
import { deleteEvent, editEvent, recordEvent } from '@/utils/storage/events'
import { addReceipt, deleteReceipt } from '@/utils/storage/receipts'
import { deleteRecipe, saveRecipe } from '@/utils/storage/recipes'
import { addSim, archiveSim, deleteSim, editSim, unarchiveSim } from '@/utils/storage/sims'
import { undo } from '@/utils/storage/undo'

useFreshDatabase()

/** Lets the first `k` operations on the database pass and fails the next one. */
const fault = { left: Number.POSITIVE_INFINITY, error: null as Error | null }

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
          get: (request) => pass(() => table.get(request)),
          getMany: (request) => pass(() => table.getMany(request)),
          query: (request) => pass(() => table.query(request)),
          openCursor: (request) => pass(() => table.openCursor(request)),
          mutate: (request: DBCoreMutateRequest) => pass(() => table.mutate(request)),
        }
      },
    }
  },
})

function pass<T>(step: () => Promise<T>): Promise<T> {
  fault.left -= 1
  return fault.left === -1 && fault.error ? Promise.reject(fault.error) : step()
}

const quota = Object.assign(new DOMException('full', 'AbortError'), {
  inner: new DOMException('full', 'QuotaExceededError'),
})

const faults: [code: string, error: Error][] = [
  ['quota', quota],
  ['aborted', new DOMException('ended', 'AbortError')],
  ['broken', new DOMException('damaged', 'UnknownError')],
  ['broken', new DOMException('closed', 'InvalidStateError')],
]

interface Prepared {
  simId: string
  eventId: string
  attemptId: string
  receiptId: string
  recipeId: string
  token: string
}

async function prepare(): Promise<Prepared> {
  const { value: sim } = await addSim(sampleSim(), [paidOn('2026-05-03')])
  const { value: event } = await recordEvent(sim.id, paidOn('2026-05-20'))
  const { value: attempt } = await openAttempt(sim.id, { money: null, channel: 'site', host: '' })
  const { value: receipt } = await addReceipt(event.id, { name: 'r', bytes: new Blob(['x']) })
  const { value: recipe } = await saveRecipe(sampleRecipe)
  const { undo: token } = await editSim(sim.id, { name: 'Osaka' })
  return {
    simId: sim.id,
    eventId: event.id,
    attemptId: attempt.id,
    receiptId: receipt.id,
    recipeId: recipe.id,
    token,
  }
}

const useCases: Record<string, (made: Prepared) => Promise<unknown>> = {
  addSim: () => addSim(sampleSim({ name: 'B' }), [paidOn('2026-05-03'), paidOn('2026-05-04')]),
  editSim: ({ simId }) => editSim(simId, { name: 'C' }),
  archiveSim: ({ simId }) => archiveSim(simId),
  unarchiveSim: ({ simId }) => unarchiveSim(simId),
  deleteSim: ({ simId }) => deleteSim(simId),
  recordEvent: ({ simId }) => recordEvent(simId, paidOn('2026-05-25')),
  editEvent: ({ eventId }) => editEvent(eventId, { note: 'x' }),
  deleteEvent: ({ eventId }) => deleteEvent(eventId),
  openAttempt: ({ simId, attemptId }) =>
    openAttempt(simId, { money: null, channel: 'site', host: '', despite: attemptId }),
  settleAttempt: ({ attemptId }) => settleAttempt(attemptId, { status: 'paid' }),
  withdrawAttempt: ({ attemptId }) => withdrawAttempt(attemptId),
  addReceipt: ({ eventId }) => addReceipt(eventId, { name: 's', bytes: new Blob(['y']) }),
  deleteReceipt: ({ receiptId }) => deleteReceipt(receiptId),
  saveRecipe: () => saveRecipe({ ...sampleRecipe, successText: 'Thanks' }),
  deleteRecipe: ({ recipeId }) => deleteRecipe(recipeId),
  undo: ({ token }) => undo(token),
  importRecords: () => importRecords({ sims: [], events: [], recipes: [], receipts: null }, 'replace'),
  rollDeadlines: () => rollDeadlines(),
}

async function dump(): Promise<string> {
  fault.left = Number.POSITIVE_INFINITY
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  )
  return JSON.stringify(tables)
}

describe('a write whose k-th operation fails', () => {
  it.each(Object.keys(useCases))(
    '(%s) leaves what was there before, and says why, for every k',
    async (name) => {
      const act = useCases[name]
      const made = await prepare()
      // A deadline that has passed, so that there is something to roll.
      await database.sims.where('id').equals(made.simId).modify({ staleAt: 1 })
      let failed = 0
      for (const [code, error] of faults) {
        for (let k = 0; k < 200; k += 1) {
          const before = await dump()
          Object.assign(fault, { left: k, error })
          const done = await act?.(made).then(
            () => null,
            (reason: unknown) => toStorageError(reason),
          )
          const reached = fault.left < 0
          const after = await dump()
          if (!reached) break
          failed += 1
          expect(done?.code).toBe(code)
          expect(after).toBe(before)
        }
      }
      expect(failed).toBeGreaterThan(2)
    },
  )

  it.each(faults)('is told as %s', async (code, error) => {
    const made = await prepare()
    Object.assign(fault, { left: 3, error })
    await expect(editSim(made.simId, { name: 'C' })).rejects.toMatchObject({ code })
    Object.assign(fault, { left: Number.POSITIVE_INFINITY })
    await expect(editSim(made.simId, { name: 'C' })).resolves.toBeDefined()
  })
})

describe('records of a newer version', () => {
  it('can be read and are not written to', async () => {
    const made = await prepare()
    await database.meta.update('state', { schemaVersion: 99 })
    const before = await dump()
    for (const [name, act] of Object.entries(useCases)) {
      if (name === 'rollDeadlines') continue
      await expect(act(made)).rejects.toMatchObject({ code: 'newer-schema' })
    }
    expect(await dump()).toBe(before)
  })
})
