import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleRule, sampleSim } from '@/tests/support/sample-records'
import { database } from '@/utils/storage/database/database'
import { rollDeadlines } from '@/utils/storage/database/roll-deadlines'
import { deleteEvent, editEvent, recordEvent } from '@/utils/storage/events'
import { getSim, listSims } from '@/utils/storage/list-sims'
import { nearestDeadline, newestLoss, zonesInUse } from '@/utils/storage/nearest-deadline'
import { addSim, archiveSim, deleteSim, editSim, unarchiveSim } from '@/utils/storage/sims'
import { undo } from '@/utils/storage/undo'

useFreshDatabase()
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-06-01T00:00:00Z') })
})

const deadlineOn = async (id: string) => (await database.sims.get(id))?.deadlineOn
const add = async (name: string, on: string) => (await addSim(sampleSim({ name }), [paidOn(on)])).value.id

describe('a SIM', () => {
  it('has its deadline in the index as soon as it is added', async () => {
    const id = await add('Tokyo', '2026-05-03')
    expect(await deadlineOn(id)).toBe('2026-07-02')
    expect(await nearestDeadline()).toMatchObject({
      sim: { id },
      zone: 'Asia/Tokyo',
      deadlineOn: '2026-07-02',
      endsAt: Date.parse('2026-07-02T15:00:00Z'),
    })
  })

  it('without any date is listed last and in no index but its zone', async () => {
    const undated = (await addSim(sampleSim({ name: 'A' }))).value.id
    const dated = await add('B', '2026-05-03')
    expect((await listSims()).map(({ sim }) => sim.id)).toEqual([dated, undated])
    expect(await deadlineOn(undated)).toBeNull()
    expect(await zonesInUse()).toEqual(['Asia/Tokyo'])
  })

  it('leaves the index when archived or deleted, and comes back', async () => {
    const id = await add('Tokyo', '2026-05-03')
    await archiveSim(id)
    expect(await nearestDeadline()).toBeNull()
    expect(await zonesInUse()).toEqual([])
    expect((await listSims({ archived: true })).map(({ sim }) => sim.id)).toEqual([id])
    await unarchiveSim(id)
    expect((await nearestDeadline())?.sim.id).toBe(id)
    const { undo: token } = await deleteSim(id)
    expect(await nearestDeadline()).toBeNull()
    await expect(getSim(id)).rejects.toMatchObject({ code: 'missing' })
    await undo(token)
    expect((await getSim(id)).events).toHaveLength(1)
    expect((await nearestDeadline())?.sim.id).toBe(id)
  })

  it('can be left out of what the icon counts', async () => {
    const [first, next] = [await add('Tokyo', '2026-05-03'), await add('Kyoto', '2026-05-20')]
    expect((await nearestDeadline([first]))?.sim.id).toBe(next)
    expect(await nearestDeadline([first, next])).toBeNull()
    expect((await nearestDeadline())?.sim.id).toBe(first)
  })

  it('moves its deadline when its rule is edited', async () => {
    const id = await add('Tokyo', '2026-05-03')
    await editSim(id, { rule: { ...sampleRule, zone: 'Pacific/Honolulu' }, name: 'Hawaii' })
    expect((await nearestDeadline())?.endsAt).toBe(Date.parse('2026-07-03T10:00:00Z'))
  })

  it('is listed page by page in order of its deadline', async () => {
    const late = await add('A', '2026-05-03')
    const soon = await add('B', '2026-04-20')
    const page = (offset: number) =>
      listSims({ offset, limit: 1 }).then((list) => list.map(({ sim }) => sim.id))
    expect(await page(0)).toEqual([soon])
    expect(await page(1)).toEqual([late])
    expect(await page(2)).toEqual([])
  })

  it('with a value no form should let through is refused whole, with the field named', async () => {
    await expect(addSim(sampleSim(), [paidOn('2026-02-30')])).rejects.toMatchObject({
      code: 'invalid',
      detail: 'on',
    })
    await expect(addSim(sampleSim({ notes: 'half \ud83d' }))).rejects.toMatchObject({ detail: 'notes' })
    expect(await database.sims.count()).toBe(0)
    expect(await database.meta.count()).toBe(0)
  })

  it('that is not there cannot be edited, nor can its events', async () => {
    await expect(editSim('none', { name: 'x' })).rejects.toMatchObject({ code: 'missing' })
    await expect(recordEvent('none', paidOn('2026-05-03'))).rejects.toMatchObject({ code: 'missing' })
    await expect(editEvent('none', { note: 'x' })).rejects.toMatchObject({ code: 'missing' })
  })
})

describe('an event', () => {
  it('moves the deadline when recorded, edited, deleted and undone', async () => {
    const id = await add('Tokyo', '2026-04-20')
    const { value: event } = await recordEvent(id, paidOn('2026-05-20'))
    expect(await deadlineOn(id)).toBe('2026-07-19')
    await editEvent(event.id, { on: '2026-05-30' })
    expect(await deadlineOn(id)).toBe('2026-07-29')
    const { undo: token } = await deleteEvent(event.id)
    expect(await deadlineOn(id)).toBe('2026-06-19')
    await undo(token)
    expect(await deadlineOn(id)).toBe('2026-07-29')
  })

  it('keeps its kind, id and SIM whatever an edit holds', async () => {
    const id = await add('Tokyo', '2026-04-20')
    const { value: event } = await recordEvent(id, paidOn('2026-05-20'))
    const hostile = { kind: 'use', id: 'other', simId: 'other', note: 'kept' }
    const { value: edited } = await editEvent(event.id, hostile)
    expect(edited).toMatchObject({ kind: 'topUp', id: event.id, simId: id, note: 'kept' })
  })

  it('is stamped later than the one before even when the clock goes back', async () => {
    const id = await add('Tokyo', '2026-04-20')
    const { value: first } = await recordEvent(id, paidOn('2026-05-20'))
    vi.setSystemTime(Date.parse('2020-01-01T00:00:00Z'))
    const { value: second } = await recordEvent(id, paidOn('2026-05-21'))
    expect(second.updatedAt).toBeGreaterThan(first.updatedAt)
  })
})

describe('a deadline that passes', () => {
  it('moves on to the next stage, and then to the loss', async () => {
    const id = await add('Tokyo', '2026-05-03')
    vi.setSystemTime(Date.parse('2026-07-02T14:59:59.999Z'))
    expect(await rollDeadlines()).toBe(0)
    vi.setSystemTime(Date.parse('2026-07-02T15:00:00Z'))
    expect(await rollDeadlines()).toBe(1)
    expect(await deadlineOn(id)).toBe('2026-08-01')
    vi.setSystemTime(Date.parse('2026-08-02T15:00:00Z'))
    expect(await rollDeadlines()).toBe(1)
    expect(await nearestDeadline()).toBeNull()
    expect(await newestLoss()).toMatchObject({ sim: { id }, endsAt: Date.parse('2026-08-01T15:00:00Z') })
    expect(await rollDeadlines()).toBe(0)
  })

  it('comes back when the clock that ran ahead is set right', async () => {
    const id = await add('Tokyo', '2026-05-03')
    vi.setSystemTime(Date.parse('2026-07-10T00:00:00Z'))
    await rollDeadlines()
    expect(await deadlineOn(id)).toBe('2026-08-01')
    vi.setSystemTime(Date.parse('2026-06-02T00:00:00Z'))
    expect(await rollDeadlines()).toBe(1)
    expect(await deadlineOn(id)).toBe('2026-07-02')
    expect(await rollDeadlines()).toBe(0)
  })

  it('moves when an event that was written down ahead begins to count', async () => {
    const id = await add('Tokyo', '2026-05-03')
    await recordEvent(id, paidOn('2026-06-10'))
    expect(await deadlineOn(id)).toBe('2026-07-02')
    vi.setSystemTime(Date.parse('2026-06-08T14:59:59.999Z'))
    expect(await rollDeadlines()).toBe(0)
    vi.setSystemTime(Date.parse('2026-06-08T15:00:00Z'))
    expect(await rollDeadlines()).toBe(1)
    expect(await deadlineOn(id)).toBe('2026-08-09')
  })
})
