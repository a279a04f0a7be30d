import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import {
  findOpenAttempt,
  findOpenAttemptAt,
  openAttempt,
  settleAttempt,
  withdrawAttempt,
} from '@/utils/storage/attempts'
import { database } from '@/utils/storage/database/database'
import type { EventDraft } from '@/utils/storage/database/drafts'
import { editEvent, recordEvent } from '@/utils/storage/events'
import { getSim } from '@/utils/storage/list-sims'
import { addSim } from '@/utils/storage/sims'
import { undo } from '@/utils/storage/undo'

useFreshDatabase()

const draft = { money: { minor: 3000, currency: 'JPY' }, channel: 'site', host: 'pay.example.com' } as const
let simId = ''

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-06-01T16:00:00Z') })
  simId = (await addSim(sampleSim(), [paidOn('2026-05-03')])).value.id
})

const deadlineOn = async () => (await database.sims.get(simId))?.deadlineOn

describe('a top-up that is attempted', () => {
  it('bears the day in Tokyo and moves nothing until it is paid', async () => {
    const { value: attempt } = await openAttempt(simId, draft)
    expect(attempt).toMatchObject({ status: 'attempted', on: '2026-06-02', host: 'pay.example.com' })
    expect(await deadlineOn()).toBe('2026-07-02')
    await settleAttempt(attempt.id, { status: 'paid', reference: 'R1' })
    expect(await deadlineOn()).toBe('2026-08-01')
    expect(await findOpenAttempt(simId)).toBeNull()
  })

  it('keeps any other from being opened until it is settled', async () => {
    const { value: attempt } = await openAttempt(simId, draft)
    await expect(openAttempt(simId, draft)).rejects.toMatchObject({ code: 'open-attempt' })
    const asRecord = { ...paidOn('2026-06-02'), status: 'attempted' } as EventDraft
    await expect(recordEvent(simId, asRecord)).rejects.toMatchObject({
      code: 'open-attempt',
    })
    expect((await findOpenAttempt(simId))?.id).toBe(attempt.id)
    await settleAttempt(attempt.id, { status: 'failed' })
    await openAttempt(simId, draft)
  })

  it('does not stop another SIM', async () => {
    await openAttempt(simId, draft)
    const other = (await addSim(sampleSim({ name: 'B' }))).value.id
    await expect(openAttempt(other, draft)).resolves.toBeDefined()
  })

  it('lets exactly one of two windows through, also with "pay again anyway"', async () => {
    const both = () => Promise.allSettled([openAttempt(simId, draft), openAttempt(simId, draft)])
    expect((await both()).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const despite = (await findOpenAttempt(simId))?.id ?? ''
    const again = { ...draft, despite }
    const results = await Promise.allSettled([openAttempt(simId, again), openAttempt(simId, again)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('stays unsettled behind the one that was paid again, and comes to the front after it', async () => {
    const { value: first } = await openAttempt(simId, draft)
    vi.advanceTimersByTime(60_000)
    const { value: second } = await openAttempt(simId, { ...draft, despite: first.id })
    expect((await findOpenAttempt(simId))?.id).toBe(second.id)
    await settleAttempt(second.id, { status: 'paid' })
    expect((await findOpenAttempt(simId))?.id).toBe(first.id)
  })

  it('is newer than the one before it, within one millisecond and after the clock went back', async () => {
    const { value: first } = await openAttempt(simId, draft)
    const { value: second } = await openAttempt(simId, { ...draft, despite: first.id })
    vi.setSystemTime(Date.parse('2026-05-01T00:00:00Z'))
    const { value: third } = await openAttempt(simId, { ...draft, despite: second.id })
    expect(second.startedAt).toBe(first.startedAt + 1)
    expect(third.startedAt).toBe(second.startedAt + 1)
    expect((await findOpenAttempt(simId))?.id).toBe(third.id)
    await settleAttempt(third.id, { status: 'failed' })
    vi.setSystemTime(Date.parse('2026-07-01T00:00:00Z'))
    await settleAttempt(second.id, { status: 'failed' })
    const { value: later } = await openAttempt(simId, { ...draft, despite: first.id })
    expect(later.startedAt).toBe(Date.parse('2026-07-01T00:00:00Z'))
  })

  it('is known by the host it was begun at, the newest of several SIMs', async () => {
    const other = (await addSim(sampleSim({ name: 'B' }))).value.id
    for (const order of [
      [simId, other],
      [other, simId],
    ]) {
      vi.setSystemTime(Date.now() + 1_000)
      const older = (await openAttempt(order[0] ?? '', draft)).value
      vi.setSystemTime(Date.now() + 1_000)
      const newer = (await openAttempt(order[1] ?? '', draft)).value
      expect(await findOpenAttemptAt(draft.host)).toEqual(newer)
      expect(await findOpenAttemptAt('elsewhere.example.com')).toBeNull()
      await withdrawAttempt(older.id)
      await withdrawAttempt(newer.id)
    }
    expect(await findOpenAttemptAt(draft.host)).toBeNull()
  })

  it('is settled once', async () => {
    const { value: attempt } = await openAttempt(simId, draft)
    await settleAttempt(attempt.id, { status: 'paid' })
    await expect(settleAttempt(attempt.id, { status: 'failed' })).rejects.toMatchObject({ code: 'missing' })
  })

  it('is open again after its settling was undone', async () => {
    const { value: attempt } = await openAttempt(simId, draft)
    const { undo: token } = await settleAttempt(attempt.id, { status: 'paid' })
    await undo(token)
    expect((await findOpenAttempt(simId))?.id).toBe(attempt.id)
    await expect(openAttempt(simId, draft)).rejects.toMatchObject({ code: 'open-attempt' })
  })

  it('is settled by a paid top-up that is told of, and counts once', async () => {
    const { value: attempt } = await openAttempt(simId, draft)
    const told = await recordEvent(simId, {
      ...paidOn('2026-06-02'),
      money: null,
      note: 'by hand',
    } as EventDraft)
    expect(told.value).toMatchObject({
      id: attempt.id,
      status: 'paid',
      on: '2026-06-02',
      money: draft.money,
      host: draft.host,
      note: 'by hand',
    })
    expect(await findOpenAttempt(simId)).toBeNull()
    expect(await database.events.where({ simId }).count()).toBe(2)
    await undo(told.undo)
    expect((await findOpenAttempt(simId))?.id).toBe(attempt.id)
  })

  it('stays open when an older top-up is told of, or something else', async () => {
    const { value: attempt } = await openAttempt(simId, draft)
    await recordEvent(simId, paidOn('2026-06-01'))
    await recordEvent(simId, { kind: 'registered', on: '2026-06-02', note: '' })
    expect((await findOpenAttempt(simId))?.id).toBe(attempt.id)
    expect(await database.events.where({ simId }).count()).toBe(4)
  })

  it('leaves nothing behind when no page took it', async () => {
    const { value: attempt } = await openAttempt(simId, draft)
    await withdrawAttempt(attempt.id)
    expect(await findOpenAttempt(simId)).toBeNull()
    expect((await getSim(simId)).events).toHaveLength(1)
    await expect(withdrawAttempt(attempt.id)).rejects.toMatchObject({ code: 'missing' })
  })

  it('cannot be made of a settled one while another is open', async () => {
    const { value: first } = await openAttempt(simId, draft)
    await settleAttempt(first.id, { status: 'failed' })
    await openAttempt(simId, draft)
    await expect(editEvent(first.id, { status: 'attempted' })).rejects.toMatchObject({ code: 'open-attempt' })
  })

  it('is never open twice in 500 random interleavings of three windows', async () => {
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % below
    }
    for (let round = 0; round < 500; round += 1) {
      if (round % 25 === 0) simId = (await addSim(sampleSim())).value.id
      const open = await findOpenAttempt(simId)
      const acts = [
        () => openAttempt(simId, draft),
        () => openAttempt(simId, { ...draft, despite: open?.id ?? 'none' }),
        () => settleAttempt(open?.id ?? 'none', { status: random(2) ? 'paid' : 'failed' }),
      ]
      await Promise.allSettled(Array.from({ length: 3 }, () => acts[random(3)]?.()))
      const marked = await database.events.where({ openAttemptOf: simId }).count()
      expect(marked).toBeLessThanOrEqual(1)
    }
  }, 60_000)
})
