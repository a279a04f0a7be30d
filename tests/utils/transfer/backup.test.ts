import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { tally } from '@/tests/support/tally'
import { importRecords, listSafetyCopies, restoreSafetyCopy } from '@/utils/storage/copies/import-records'
import { readRecords } from '@/utils/storage/copies/read-records'
import { copyToShadow } from '@/utils/storage/copies/shadow-copy'
import { database } from '@/utils/storage/database/database'
import { recordEvent } from '@/utils/storage/events'
import { getSim, listSims } from '@/utils/storage/list-sims'
import { addReceipt } from '@/utils/storage/receipts'
import { addSim, deleteSim, editSim } from '@/utils/storage/sims'
import { exportBackup, importBackup, previewBackup } from '@/utils/transfer/backup'
import { decodeBackup } from '@/utils/transfer/decode-backup'
import { encodeBackup } from '@/utils/transfer/encode-backup'
import { arbitraryRecords } from './arbitrary-records'

useFreshDatabase()

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

describe('a backup', () => {
  it('gives back every record it was made of, 1,000 times', async () => {
    let given = 0
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, fc.boolean(), async (made, withReceipts) => {
        const receipts = withReceipts ? made.receipts : null
        const decoded = await decodeBackup(await encodeBackup({ ...made, receipts }, 1_795_000_000_000))
        if (!decoded.ok) throw new Error(`${decoded.code} ${decoded.path}`)
        const { sims, events, recipes } = made
        expect(decoded.records).toMatchObject({ sims, events, recipes })
        const kept = decoded.records.receipts
        expect(kept?.records ?? null).toEqual(receipts?.map(({ receipt }) => receipt) ?? null)
        for (const { receipt, bytes } of receipts ?? []) {
          expect(await kept?.bytes.get(receipt.id)?.text()).toBe(await bytes.text())
        }
        given += 1
      }),
      { numRuns: 1000 },
    )
    tally('backups given back', given, 1000)
  }, 120_000)

  it('of a database that cannot be opened holds the second copy', async () => {
    await addSim(sampleSim({ name: 'Tokyo' }), [paidOn('2026-05-03')])
    await copyToShadow()
    const { sims, events } = await readRecords()
    const read = vi
      .spyOn(database, 'transaction')
      .mockRejectedValue(new DOMException('damaged', 'UnknownError'))
    const text = await exportBackup({ receipts: true })
    await fakeBrowser.storage.local.remove('shadow')
    await expect(exportBackup({ receipts: true })).rejects.toMatchObject({ code: 'broken' })
    read.mockRestore()
    expect(await decodeBackup(text)).toMatchObject({ ok: true, records: { sims, events, receipts: null } })
  })

  it('brings an empty machine to the state it was made in', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, async (made) => {
        await database.delete({ disableAutoOpen: false })
        const text = await encodeBackup(made, 0)
        const preview = await previewBackup(text, 'merge')
        if (!preview.ok) throw new Error(preview.code)
        await importBackup(preview.records, 'merge')
        const records = await readRecords()
        expect(records.sims).toEqual([...made.sims].sort(byId))
        expect(records.events).toEqual([...made.events].sort(byId))
        expect(records.recipes).toEqual([...made.recipes].sort(byId))
        expect(records.receipts).toEqual(made.receipts.map(({ receipt }) => receipt).sort(byId))
        expect((await previewBackup(text, 'replace')) as object).toMatchObject({
          plan: { sims: { put: [] }, events: { put: [] } },
        })
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('holds the proofs only where they are wanted', async () => {
    const { value: sim } = await addSim(sampleSim())
    const { value: event } = await recordEvent(sim.id, paidOn('2026-05-03'))
    await addReceipt(event.id, { name: 'r.txt', bytes: new Blob(['Paid']) })
    const receiptsIn = async (receipts: boolean) =>
      JSON.parse(await exportBackup({ receipts })).records.receipts
    expect(await receiptsIn(true)).toHaveLength(1)
    expect(await receiptsIn(false)).toBeNull()
  })

  it('tells before an import what it adds, changes and deletes', async () => {
    const kept = (await addSim(sampleSim({ name: 'kept' }), [paidOn('2026-05-03')])).value
    const gone = (await addSim(sampleSim({ name: 'gone' }))).value
    const changed = (await addSim(sampleSim({ name: 'changed' }))).value
    const text = await exportBackup({ receipts: true })
    await deleteSim(gone.id)
    await editSim(changed.id, { name: 'newer' })
    await addSim(sampleSim({ name: 'extra' }))
    const merge = await previewBackup(text, 'merge')
    expect(merge).toMatchObject({ plan: { sims: { added: 0, changed: 0, deleted: 0, unchanged: 4 } } })
    const replace = await previewBackup(text, 'replace')
    expect(replace).toMatchObject({ plan: { sims: { added: 1, changed: 1, deleted: 1, unchanged: 1 } } })
    if (!replace.ok) throw new Error(replace.code)
    await importBackup(replace.records, 'replace')
    expect((await listSims()).map(({ sim }) => sim.name).sort()).toEqual(['changed', 'gone', 'kept'])
    expect((await getSim(kept.id)).events).toHaveLength(1)
  })

  it('keeps a safety copy before an import, which brings the records back', async () => {
    await addSim(sampleSim({ name: 'mine' }), [paidOn('2026-05-03')])
    const none = { sims: [], events: [], recipes: [], receipts: null }
    await importRecords(none, 'replace')
    expect(await listSims()).toEqual([])
    const [copy] = await listSafetyCopies()
    expect(copy).toMatchObject({ sims: 1 })
    await restoreSafetyCopy(copy?.id ?? '')
    expect((await listSims()).map(({ sim }) => sim.name)).toEqual(['mine'])
    await expect(restoreSafetyCopy('none')).rejects.toMatchObject({ code: 'missing' })
  })

  it('keeps the last three safety copies', async () => {
    const none = { sims: [], events: [], recipes: [], receipts: null }
    for (let round = 0; round < 5; round += 1) await importRecords(none, 'merge')
    expect(await listSafetyCopies()).toHaveLength(3)
  })

  it('of two machines merges to the same records in either order', async () => {
    const sim = (await addSim(sampleSim())).value
    const base = await exportBackup({ receipts: false })
    const branch = async (act: () => Promise<unknown>) => {
      await database.delete({ disableAutoOpen: false })
      await take(base)
      await act()
      return exportBackup({ receipts: false })
    }
    const here = await branch(() => recordEvent(sim.id, paidOn('2026-05-03')))
    const there = await branch(() => editSim(sim.id, { name: 'renamed' }))
    const merged = async (texts: readonly string[]) => {
      await database.delete({ disableAutoOpen: false })
      for (const text of texts) await take(text)
      return readRecords()
    }
    const one = await merged([here, there])
    expect(one).toEqual(await merged([there, base, here]))
    expect(one).toMatchObject({ sims: [{ name: 'renamed' }], events: [{ on: '2026-05-03' }] })
  })
})

async function take(text: string): Promise<void> {
  const preview = await previewBackup(text, 'merge')
  if (!preview.ok) throw new Error(preview.code)
  await importBackup(preview.records, 'merge')
}
