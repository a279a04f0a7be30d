import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleRecipe, sampleSim } from '@/tests/support/sample-records'
import { recordEvent } from '@/utils/storage/events'
import { getSim, listSims } from '@/utils/storage/list-sims'
import { addReceipt, deleteReceipt, getReceipt, listReceipts } from '@/utils/storage/receipts'
import { deleteRecipe, findRecipe, saveRecipe } from '@/utils/storage/recipes'
import { addSim, editSim } from '@/utils/storage/sims'
import { undo } from '@/utils/storage/undo'

useFreshDatabase()

describe('undo', () => {
  it('takes back an added SIM with its events, and brings it again', async () => {
    const { value: sim, undo: token } = await addSim(sampleSim(), [paidOn('2026-05-03')])
    const { undo: again } = await undo(token)
    expect(await listSims()).toEqual([])
    await undo(again)
    expect(await getSim(sim.id)).toMatchObject({ sim: { name: 'Tokyo' }, events: [{ on: '2026-05-03' }] })
  })

  it('gives back every field an edit changed', async () => {
    const { value: before } = await addSim(sampleSim())
    const { undo: token } = await editSim(before.id, sampleSim({ name: 'Osaka', tags: [], notes: 'new' }))
    await undo(token)
    const { sim } = await getSim(before.id)
    expect({ ...sim, updatedAt: 0 }).toEqual({ ...before, updatedAt: 0 })
    expect(sim.updatedAt).toBeGreaterThan(before.updatedAt)
  })

  it('is refused when the record was changed again, and changes nothing', async () => {
    const { value: sim } = await addSim(sampleSim())
    const { undo: first } = await editSim(sim.id, { name: 'Osaka' })
    await editSim(sim.id, { name: 'Kyoto' })
    await expect(undo(first)).rejects.toMatchObject({ code: 'changed-since' })
    expect((await getSim(sim.id)).sim.name).toBe('Kyoto')
  })

  it('works once for each step', async () => {
    const { undo: token } = await addSim(sampleSim())
    await undo(token)
    await expect(undo(token)).rejects.toMatchObject({ code: 'nothing-to-undo' })
    await expect(undo('made up')).rejects.toMatchObject({ code: 'nothing-to-undo' })
  })

  it('does not mind other records that changed in between', async () => {
    const { value: sim, undo: token } = await addSim(sampleSim({ name: 'A' }))
    await addSim(sampleSim({ name: 'B' }))
    await undo(token)
    expect((await listSims()).map((entry) => entry.sim.name)).toEqual(['B'])
    await expect(recordEvent(sim.id, paidOn('2026-05-03'))).rejects.toMatchObject({ code: 'missing' })
  })

  it('brings back a deleted receipt with its bytes, and takes an added one away', async () => {
    const { value: sim } = await addSim(sampleSim())
    const { value: event } = await recordEvent(sim.id, paidOn('2026-05-03'))
    const bytes = new Blob(['Paid 3000'], { type: 'text/html' })
    const { value: receipt, undo: unadd } = await addReceipt(event.id, { name: 'r.txt', bytes })
    const { undo: undelete } = await deleteReceipt(receipt.id)
    await expect(getReceipt(receipt.id)).rejects.toMatchObject({ code: 'missing' })
    await undo(undelete)
    const kept = await getReceipt(receipt.id)
    expect(await kept.bytes.text()).toBe('Paid 3000')
    expect(kept.receipt.type).toBe('text/plain')
    await expect(undo(unadd)).rejects.toMatchObject({ code: 'changed-since' })
  })

  it('takes an added receipt away', async () => {
    const { value: sim } = await addSim(sampleSim())
    const { value: event } = await recordEvent(sim.id, paidOn('2026-05-03'))
    const { undo: token } = await addReceipt(event.id, { name: 'r', bytes: new Blob(['x']) })
    await undo(token)
    expect(await listReceipts(sim.id)).toEqual([])
  })

  it('brings the recipe of a host back as it was', async () => {
    const { undo: unadd } = await saveRecipe(sampleRecipe)
    const { value: saved, undo: unchange } = await saveRecipe({ ...sampleRecipe, successText: 'Thanks' })
    await undo(unchange)
    expect(await findRecipe(sampleRecipe.host)).toEqual(sampleRecipe)
    const { undo: undelete } = await deleteRecipe(saved.id)
    expect(await findRecipe(sampleRecipe.host)).toBeNull()
    await expect(deleteRecipe(saved.id)).rejects.toMatchObject({ code: 'missing' })
    await undo(undelete)
    expect(await findRecipe(sampleRecipe.host)).toEqual(sampleRecipe)
    await expect(undo(unadd)).rejects.toMatchObject({ code: 'changed-since' })
  })

  it('takes a recipe away that was added', async () => {
    const { undo: token } = await saveRecipe(sampleRecipe)
    await undo(token)
    expect(await findRecipe(sampleRecipe.host)).toBeNull()
  })
})
