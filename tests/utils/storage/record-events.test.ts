import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { database } from '@/utils/storage/database/database'
import type { EventDraft } from '@/utils/storage/database/drafts'
import { recordEvents } from '@/utils/storage/events'
import { getSim } from '@/utils/storage/list-sims'
import { addSim } from '@/utils/storage/sims'
import { undo } from '@/utils/storage/undo'

useFreshDatabase()

let simId = ''

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-06-01T12:00:00Z') })
  simId = (await addSim(sampleSim())).value.id
})

const deadlineOn = async () => (await database.sims.get(simId))?.deadlineOn

it('several past top-ups are one step with one way back', async () => {
  const { undo: token } = await recordEvents(
    simId,
    ['2026-03-31', '2026-04-30', '2026-05-31'].map((on) => paidOn(on)),
  )
  expect((await getSim(simId)).events).toHaveLength(3)
  expect(await deadlineOn()).toBe('2026-07-30')
  await undo(token)
  expect((await getSim(simId)).events).toEqual([])
  expect(await deadlineOn()).toBeNull()
})

it('none is recorded when one cannot be', async () => {
  const open = { ...paidOn('2026-05-01'), status: 'attempted' } as EventDraft
  await expect(recordEvents(simId, [paidOn('2026-04-01'), open, open])).rejects.toMatchObject({
    code: 'open-attempt',
  })
  expect((await getSim(simId)).events).toEqual([])
})
