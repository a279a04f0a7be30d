import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { sampleSim } from '@/tests/support/sample-records'
import type { OwnRates } from '@/utils/sim/own-rates'
import type { ImportMode } from '@/utils/storage/copies/merge-records'
import { readSettings, saveSettings } from '@/utils/storage/settings'
import { addSim } from '@/utils/storage/sims'
import { exportBackup, importBackup, previewBackup } from '@/utils/transfer/backup'

useFreshDatabase()

const rates = (into: string, ...pairs: [string, number, string][]): OwnRates => ({
  into,
  rates: pairs.map(([currency, rate, on]) => ({ currency, rate, on })),
})
const inFile = rates('JPY', ['EUR', 163.5, '2026-11-03'], ['HKD', 20, '2026-11-03'])

/** Saves a backup with some rates, changes them, and takes the backup in again. */
async function takeIn(present: OwnRates, mode: ImportMode): Promise<OwnRates> {
  await addSim(sampleSim())
  await saveSettings({ ownRates: inFile })
  const text = await exportBackup({ receipts: false })
  const preview = await previewBackup(text, mode)
  if (!preview.ok) throw new Error(preview.code)
  await saveSettings({ ownRates: present })
  const foretold = await previewBackup(text, mode)
  await importBackup(preview.records, mode, preview.ownRates)
  const { ownRates } = await readSettings()
  expect(foretold.ok && (foretold.ratesAfter ?? present)).toEqual(ownRates)
  return ownRates
}

it('a backup brings the rates of the user to another machine', async () => {
  expect(await takeIn(rates(''), 'merge')).toEqual(inFile)
})

it('going back to a backup goes back to its rates', async () => {
  expect(await takeIn(rates('JPY', ['EUR', 170, '2026-11-20']), 'replace')).toEqual(inFile)
})

it('of two rates of a currency the later one is kept', async () => {
  expect(await takeIn(rates('JPY', ['EUR', 170, '2026-11-20'], ['HKD', 19, '2026-01-01']), 'merge')).toEqual(
    rates('JPY', ['EUR', 170, '2026-11-20'], ['HKD', 20, '2026-11-03']),
  )
})

it('rates into another currency are not mixed with those of the file', async () => {
  const euros = rates('EUR', ['JPY', 0.006, '2026-01-01'])
  expect(await takeIn(euros, 'merge')).toEqual(euros)
})

it('a file whose rates were changed is refused', async () => {
  await saveSettings({ ownRates: inFile })
  const text = (await exportBackup({ receipts: false })).replace('163.5', '1635')
  expect(await previewBackup(text, 'merge')).toMatchObject({ ok: false, code: 'wrong-checksum' })
})

it('a file without rates leaves those of the machine alone', async () => {
  const preview = await previewBackup(await exportBackup({ receipts: false }), 'replace')
  if (!preview.ok) throw new Error(preview.code)
  expect(preview.ownRates).toBeNull()
  await saveSettings({ ownRates: inFile })
  await importBackup(preview.records, 'replace', preview.ownRates)
  expect((await readSettings()).ownRates).toEqual(inFile)
})
