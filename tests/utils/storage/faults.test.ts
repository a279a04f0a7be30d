import 'fake-indexeddb/auto'
import { afterAll, describe, expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { tally } from '@/tests/support/tally'
import { database } from '@/utils/storage/database/database'
import { toStorageError } from '@/utils/storage/database/storage-error'
import { editSim } from '@/utils/storage/sims'
import { disarm, failAfter, faults } from './fail-nth-operation'
import { elsewhere, prepare, readers, waysToWrite } from './ways-to-write'

useFreshDatabase()

let tried = 0
afterAll(() => tally('writes with a fault', tried, 1_000))

type Snapshot = readonly (readonly [table: string, rows: unknown[]])[]

function readAll(): Promise<Snapshot> {
  return Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const))
}

async function putBack(snapshot: Snapshot): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const [name, rows] of snapshot) {
      await database.table(name).clear()
      await database.table(name).bulkPut(rows)
    }
  })
}

const tablesThatChanged = (before: Snapshot, after: Snapshot): string[] =>
  before
    .filter(([, rows], at) => JSON.stringify(rows) !== JSON.stringify(after[at]?.[1]))
    .map(([name]) => name)

describe('a write whose k-th operation fails', () => {
  it.each(Object.entries(waysToWrite))(
    '(%s) leaves what was there before, and says why, for every k',
    async (_, act) => {
      const made = await prepare()
      const before = await readAll()
      for (const fault of faults) {
        for (let k = 0; ; k += 1) {
          failAfter(k, fault)
          const begun = performance.now()
          const code = await act(made).then(
            () => null,
            (reason: unknown) => toStorageError(reason).code,
          )
          if (!disarm()) {
            expect([fault.name, k, code]).toEqual([fault.name, expect.toSatisfy((most) => most > 0), null])
            break
          }
          tried += 1
          expect(performance.now() - begun).toBeLessThan(5_000)
          expect([fault.name, k, code]).toEqual([fault.name, k, fault.code])
          expect(tablesThatChanged(before, await readAll())).toEqual([])
        }
        // With nothing in its way it was written: the next fault begins where this one did.
        expect(tablesThatChanged(before, await readAll())).not.toEqual([])
        await putBack(before)
      }
    },
    30_000,
  )

  it('is any write there is: what a new one does is tried, or said to change nothing', async () => {
    const modules = import.meta.glob<Record<string, unknown>>([
      '/utils/storage/*.ts',
      '/utils/storage/copies/*.ts',
      '/utils/storage/database/roll-deadlines.ts',
    ])
    const loaded = await Promise.all(Object.values(modules).map((load) => load()))
    const offered = loaded.flatMap((module) =>
      Object.keys(module).filter((name) => typeof module[name] === 'function'),
    )
    const known = [...Object.keys(waysToWrite), ...Object.keys(elsewhere), ...readers]
    expect(offered.filter((name) => !known.includes(name))).toEqual([])
    expect(known.filter((name) => !offered.includes(name))).toEqual([])
  })

  it('can be done again when nothing is in its way any more', async () => {
    const made = await prepare()
    for (const fault of faults) {
      failAfter(3, fault)
      await expect(editSim(made.simId, { name: 'C' })).rejects.toMatchObject({ code: fault.code })
      disarm()
      await expect(editSim(made.simId, { name: 'C' })).resolves.toBeDefined()
    }
  })
})

describe('records of a newer version', () => {
  it('can be read and are not written to', async () => {
    const made = await prepare()
    await database.meta.update('state', { schemaVersion: 99 })
    const before = await readAll()
    for (const [name, act] of Object.entries(waysToWrite)) {
      // A yes can be taken back at any time.
      if (name === 'forgetHost') continue
      await expect(act(made), name).rejects.toMatchObject({ code: 'newer-schema' })
    }
    expect(tablesThatChanged(before, await readAll())).toEqual([])
  })
})
