import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleRecipe, sampleSim } from '@/tests/support/sample-records'
import { allowHost, forgetHost, hostsAllowedFor } from '@/utils/storage/allowed-hosts'
import { importRecords } from '@/utils/storage/copies/import-records'
import { onRecordsChange, type RecordsChange } from '@/utils/storage/database/change-door'
import { isReadOnly } from '@/utils/storage/database/schema-state'
import type { StorageError } from '@/utils/storage/database/storage-error'
import { recordEvent } from '@/utils/storage/events'
import { listSims } from '@/utils/storage/list-sims'
import { listRecipes, saveRecipe } from '@/utils/storage/recipes'
import { addSim } from '@/utils/storage/sims'
import { watch } from '@/utils/storage/watch'

useFreshDatabase()

describe('the change door', () => {
  it('tells the background by message and open pages by channel of every write', async () => {
    const messages: unknown[] = []
    fakeBrowser.runtime.onMessage.addListener((message) => messages.push(message))
    const heard: RecordsChange[] = []
    const stop = onRecordsChange((change) => heard.push(change))
    const { value: sim } = await addSim(sampleSim())
    await recordEvent(sim.id, paidOn('2026-05-03'))
    await saveRecipe(sampleRecipe)
    await importRecords({ sims: [], events: [], recipes: [], receipts: null }, 'merge')
    const changes = [
      { seq: 1, simIds: [sim.id] },
      { seq: 2, simIds: [sim.id] },
      { seq: 3, simIds: [] },
      { seq: 4, simIds: [] },
    ]
    await expect.poll(() => heard, { interval: 1 }).toEqual(changes)
    expect(messages).toEqual(changes.map((payload) => ({ name: 'recordsChanged', payload })))
    stop()
  })

  it('lets a page watch a query until it stops', async () => {
    const counts: number[] = []
    const stop = watch(
      () => listSims(),
      (list) => counts.push(list.length),
      () => counts.push(-1),
    )
    await expect.poll(() => counts, { interval: 1 }).toEqual([0])
    await addSim(sampleSim())
    await expect.poll(() => counts.at(-1), { interval: 1 }).toBe(1)
    stop()
  })

  it('tells a watching page what failed as a code', async () => {
    const errors: StorageError[] = []
    const stop = watch(
      () => Promise.reject(new DOMException('damaged', 'UnknownError')),
      () => undefined,
      (error) => errors.push(error),
    )
    await expect.poll(() => errors.map(({ code }) => code), { interval: 1 }).toEqual(['broken'])
    stop()
  })
})

describe('other small things kept', () => {
  it('a yes to a host is kept for one SIM and can be taken back', async () => {
    await allowHost('pay.example', 'a')
    await allowHost('pay.example', 'a')
    expect(await hostsAllowedFor('a')).toEqual(['pay.example'])
    expect(await hostsAllowedFor('b')).toEqual([])
    await forgetHost('pay.example', 'a')
    expect(await hostsAllowedFor('a')).toEqual([])
  })

  it('recipes are listed by host', async () => {
    await saveRecipe({ ...sampleRecipe, host: 'b.example' })
    await saveRecipe({ ...sampleRecipe, host: 'a.example' })
    expect((await listRecipes()).map(({ recipe }) => recipe.host)).toEqual(['a.example', 'b.example'])
  })

  it('records of this version may be changed', async () => {
    expect(await isReadOnly()).toBe(false)
    await addSim(sampleSim())
    expect(await isReadOnly()).toBe(false)
  })
})
