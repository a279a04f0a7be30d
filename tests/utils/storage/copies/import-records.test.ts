import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import { importRecords, listSafetyCopies, restoreSafetyCopy } from '@/utils/storage/copies/import-records'
import { readRecords } from '@/utils/storage/copies/read-records'
import { recordEvent } from '@/utils/storage/events'
import { addReceipt, getReceipt, listReceipts } from '@/utils/storage/receipts'
import { addSim, deleteSim, editSim } from '@/utils/storage/sims'

useFreshDatabase()

const nothing = { sims: [], events: [], recipes: [], receipts: null }
const noon = (day: number) => Date.parse(`2026-06-${String(day).padStart(2, '0')}T12:00:00Z`)

describe('safety copies', () => {
  it('are the last three, newest first, and count the SIMs that were there', async () => {
    for (let day = 1; day <= 5; day++) {
      setClock(noon(day))
      await addSim(sampleSim({ name: `SIM ${day}` }))
      if (day === 4) await deleteSim((await addSim(sampleSim({ name: 'gone' }))).value.id)
      await importRecords(nothing, 'merge')
    }
    const copies = await listSafetyCopies()
    expect(copies.map(({ at, sims }) => [at, sims])).toEqual([
      [noon(5), 5],
      [noon(4), 4],
      [noon(3), 3],
    ])
  })

  it('bring receipts back with the bytes that are still here', async () => {
    const { value: sim } = await addSim(sampleSim())
    const { value: event } = await recordEvent(sim.id, paidOn('2026-05-03'))
    const { value: receipt } = await addReceipt(event.id, { name: 'r.txt', bytes: new Blob(['Paid']) })
    await importRecords({ ...nothing, receipts: { records: [], bytes: new Map() } }, 'replace')
    expect(await listReceipts()).toEqual([])
    const [copy] = await listSafetyCopies()
    await restoreSafetyCopy(copy?.id ?? '')
    expect(await (await getReceipt(receipt.id)).bytes.text()).toBe('Paid')
  })
})

describe('records from a machine whose clock runs ahead', () => {
  it('are older than whatever is edited after they came in', async () => {
    setClock(noon(1))
    const { value: sim } = await addSim(sampleSim())
    const before = await readRecords()
    const ahead = before.sims.map((one) => ({ ...one, name: 'ahead', updatedAt: noon(20) }))
    await importRecords({ ...before, sims: ahead, receipts: null }, 'merge')
    const { value: edited } = await editSim(sim.id, { name: 'mine' })
    expect(edited.updatedAt).toBeGreaterThan(noon(20))
    await importRecords({ ...before, sims: ahead, receipts: null }, 'merge')
    expect((await readRecords()).sims.map(({ name }) => name)).toEqual(['mine'])
  })

  it('are put in order by steps, not by the clock, where it stands still', async () => {
    setClock(noon(1))
    const { value: sim } = await addSim(sampleSim())
    const stamps = [sim.updatedAt]
    for (const name of ['a', 'b', 'c']) stamps.push((await editSim(sim.id, { name })).value.updatedAt)
    expect(stamps).toEqual([noon(1), noon(1) + 1, noon(1) + 2, noon(1) + 3])
  })
})
