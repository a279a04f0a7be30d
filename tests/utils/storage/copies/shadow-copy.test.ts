import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleRecipe, sampleSim } from '@/tests/support/sample-records'
import { readRecords } from '@/utils/storage/copies/read-records'
import { copyToShadow, dropShadow, findShadow, restoreShadow } from '@/utils/storage/copies/shadow-copy'
import { database } from '@/utils/storage/database/database'
import { deleteEvent, recordEvent } from '@/utils/storage/events'
import { listSims } from '@/utils/storage/list-sims'
import { findRecipe, saveRecipe } from '@/utils/storage/recipes'
import { saveSettings } from '@/utils/storage/settings'
import { addSim, deleteSim } from '@/utils/storage/sims'
import { undo } from '@/utils/storage/undo'

useFreshDatabase()

const lose = () => database.delete({ disableAutoOpen: false })
const keysSet = async (act: () => Promise<unknown>) => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set')
  await act()
  const keys = set.mock.calls.flatMap(([entries]) => Object.keys(entries))
  set.mockRestore()
  return keys
}

describe('the shadow copy', () => {
  it('brings all records back after the database was lost, deletion marks too', async () => {
    const { value: sim } = await addSim(sampleSim(), [paidOn('2026-05-03')])
    const { value: event } = await recordEvent(sim.id, paidOn('2026-05-20'))
    await deleteEvent(event.id)
    await saveRecipe(sampleRecipe)
    await copyToShadow()
    const before = await readRecords()
    await lose()
    expect(await findShadow()).toMatchObject({ sims: 1 })
    await restoreShadow()
    expect(await readRecords()).toEqual(before)
    expect(await findRecipe(sampleRecipe.host)).toEqual(sampleRecipe)
    expect(await findShadow()).toBeNull()
  })

  it('is not offered while the database is there, nor when there was never a SIM', async () => {
    expect(await findShadow()).toBeNull()
    await addSim(sampleSim())
    await copyToShadow()
    expect(await findShadow()).toBeNull()
  })

  it('writes only the SIM that changed', async () => {
    const ids = []
    for (const name of ['A', 'B', 'C']) ids.push((await addSim(sampleSim({ name }))).value.id)
    await copyToShadow()
    await recordEvent(ids[1] ?? '', paidOn('2026-05-03'))
    expect((await keysSet(copyToShadow)).sort()).toEqual(['shadow', 'shadow:recipes', `shadow:sim:${ids[1]}`])
    expect(await keysSet(copyToShadow)).toEqual([])
  })

  it('catches up with changes it was not told of', async () => {
    await addSim(sampleSim({ name: 'A' }))
    await addSim(sampleSim({ name: 'B' }), [paidOn('2026-05-03')])
    await copyToShadow()
    await lose()
    await restoreShadow()
    expect((await listSims()).map(({ sim }) => sim.name)).toEqual(['B', 'A'])
  })

  it('of a lost database is not written over until the user has decided', async () => {
    await addSim(sampleSim({ name: 'old' }))
    await copyToShadow()
    await lose()
    await addSim(sampleSim({ name: 'new' }))
    await addSim(sampleSim({ name: 'newer' }))
    await copyToShadow()
    expect(await findShadow()).toMatchObject({ sims: 1 })
    await restoreShadow()
    expect((await listSims()).map(({ sim }) => sim.name)).toEqual(['new', 'newer', 'old'])
  })

  it('is offered when the database was thrown back, and stays so however much is written', async () => {
    await addSim(sampleSim({ name: 'early' }))
    await copyToShadow()
    const state = await database.meta.get('state')
    const { value: late } = await addSim(sampleSim({ name: 'late' }))
    await copyToShadow()
    await database.sims.delete(late.id)
    if (state) await database.meta.put(state)

    expect(await findShadow()).toMatchObject({ sims: 2 })
    for (const name of ['new', 'newer', 'newest']) {
      await copyToShadow()
      await addSim(sampleSim({ name }))
    }
    await copyToShadow()
    expect(await findShadow()).toMatchObject({ sims: 2 })
    await restoreShadow()
    const names = (await listSims()).map(({ sim }) => sim.name)
    expect(names.sort()).toEqual(['early', 'late', 'new', 'newer', 'newest'])
    expect(await findShadow()).toBeNull()
  })

  it.each(['sims', 'events'] as const)(
    'is offered when some %s have vanished from the database',
    async (table) => {
      const { value: sim } = await addSim(sampleSim({ name: 'kept' }), [paidOn('2026-05-03')])
      await addSim(sampleSim({ name: 'lost' }), [paidOn('2026-05-04')])
      await copyToShadow()
      expect(await findShadow()).toBeNull()
      const [row] = await database[table].toArray()
      await database.table(table).delete(row?.id ?? '')

      expect(await findShadow()).toMatchObject({ sims: 2 })
      await copyToShadow()
      await addSim(sampleSim({ name: 'new' }), [paidOn('2026-05-05')])
      await copyToShadow()
      expect(await findShadow()).toMatchObject({ sims: 2 })
      await restoreShadow()
      const { sims, events } = await readRecords()
      expect(sims.map(({ name }) => name).sort()).toEqual(['kept', 'lost', 'new'])
      expect(events).toHaveLength(3)
      expect(events.filter(({ simId }) => simId === sim.id)).toHaveLength(1)
    },
  )

  it('is begun anew when the user does not want the old one, and settings stay', async () => {
    await saveSettings({ theme: 'dark' })
    await addSim(sampleSim({ name: 'old' }))
    await copyToShadow()
    await lose()
    await addSim(sampleSim({ name: 'new' }))
    await dropShadow()
    expect(await findShadow()).toBeNull()
    expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({ settings: { theme: 'dark' } })
    await lose()
    await restoreShadow()
    expect((await listSims()).map(({ sim }) => sim.name)).toEqual(['new'])
  })

  it('does not count deleted SIMs in its offer', async () => {
    const { value: sim } = await addSim(sampleSim({ name: 'gone' }))
    await addSim(sampleSim({ name: 'kept' }))
    await copyToShadow()
    const { undo: token } = await deleteSim(sim.id)
    await copyToShadow()
    await undo(token)
    await copyToShadow()
    await deleteSim(sim.id)
    await copyToShadow()
    await lose()
    expect(await findShadow()).toMatchObject({ sims: 1 })
  })

  it('gives back what can be read when a part of it is damaged', async () => {
    const { value: bad } = await addSim(sampleSim({ name: 'bad' }))
    await addSim(sampleSim({ name: 'good' }))
    await copyToShadow()
    await fakeBrowser.storage.local.set({ [`shadow:sim:${bad.id}`]: { sim: { id: bad.id }, events: 'x' } })
    await lose()
    await restoreShadow()
    expect((await listSims()).map(({ sim }) => sim.name)).toEqual(['good'])
  })

  it('replaces a database that cannot be opened, once the user has asked for it', async () => {
    await addSim(sampleSim({ name: 'kept' }))
    await copyToShadow()
    database.close({ disableAutoOpen: true })
    expect(await findShadow()).toMatchObject({ sims: 1 })
    await restoreShadow()
    expect((await listSims()).map(({ sim }) => sim.name)).toEqual(['kept'])
  })

  it('is kept when there is no room to restore it', async () => {
    await addSim(sampleSim())
    await copyToShadow()
    await lose()
    const full = vi
      .spyOn(database.safetyCopies, 'add')
      .mockRejectedValue(new DOMException('', 'QuotaExceededError'))
    await expect(restoreShadow()).rejects.toMatchObject({ code: 'quota' })
    full.mockRestore()
    expect(await findShadow()).toMatchObject({ sims: 1 })
  })

  it('of a newer version is left to that version', async () => {
    await addSim(sampleSim())
    await copyToShadow()
    const { shadow } = await fakeBrowser.storage.local.get('shadow')
    await fakeBrowser.storage.local.set({ shadow: { ...(shadow as object), schemaVersion: 99 } })
    await lose()
    await expect(restoreShadow()).rejects.toMatchObject({ code: 'newer-schema' })
  })

  it('that is not there cannot be restored', async () => {
    await expect(restoreShadow()).rejects.toMatchObject({ code: 'missing' })
  })
})
