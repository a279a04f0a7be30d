import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleRecipe, sampleSim } from '@/tests/support/sample-records'
import { tally } from '@/tests/support/tally'
import { database } from '@/utils/storage/database/database'
import { recordEvent } from '@/utils/storage/events'
import { addReceipt } from '@/utils/storage/receipts'
import { saveRecipe } from '@/utils/storage/recipes'
import { addSim } from '@/utils/storage/sims'
import { exportBackup } from '@/utils/transfer/backup'
import type { BackupFile } from '@/utils/transfer/backup-file'
import { checksumOf } from '@/utils/transfer/checksum'
import { decodeBackup } from '@/utils/transfer/decode-backup'

useFreshDatabase()

async function makeGood(): Promise<string> {
  const { value: sim } = await addSim(sampleSim(), [paidOn('2026-05-03')])
  const { value: event } = await recordEvent(sim.id, paidOn('2026-05-20'))
  await addReceipt(event.id, { name: 'r.txt', bytes: new Blob(['Paid']) })
  await saveRecipe(sampleRecipe)
  return exportBackup({ receipts: true })
}

async function dump(): Promise<string> {
  return JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())))
}

it('a backup is taken whole or not: 2,000 mutations are refused, or taken and given back as they are', async () => {
  const good = await makeGood()
  const records: BackupFile['records'] = JSON.parse(good).records
  const before = await dump()
  let refused = 0
  let tried = 0
  await fc.assert(
    fc.asyncProperty(mutation, async ({ at, length, text, reseal }) => {
      const start = at % good.length
      const mutated = good.slice(0, start) + text + good.slice(start + length)
      const sealed = reseal ? await sealAnew(mutated) : mutated
      const begun = performance.now()
      const answer = await decodeBackup(sealed)
      expect(performance.now() - begun).toBeLessThan(2000)
      tried += 1
      if (answer.ok) {
        // Only a file that says the same, or a true change under a true seal, may pass.
        const same = JSON.stringify(JSON.parse(sealed).records) === JSON.stringify(records)
        expect(same || reseal).toBe(true)
      } else {
        refused += 1
        expect(answer.code).not.toBe('')
        if (answer.code !== 'not-a-backup') expect(answer.path).not.toBe('')
      }
    }),
    { numRuns: 2000 },
  )
  expect(refused).toBeGreaterThan(1000)
  expect(await dump()).toBe(before)
  tally('mutations of a backup', tried, 2000)
}, 60_000)

const mutation = fc.record({
  at: fc.nat(1_000_000),
  length: fc.nat(12),
  text: fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('null', '{}', '[]', '-1', '"', '1e999', '\\ud800', ',', '"x":1,', '9'.repeat(30)),
  ),
  reseal: fc.boolean(),
})

async function sealAnew(text: string): Promise<string> {
  try {
    const file: BackupFile = JSON.parse(text)
    return JSON.stringify({ ...file, checksum: await checksumOf(file.records) })
  } catch {
    return text
  }
}
