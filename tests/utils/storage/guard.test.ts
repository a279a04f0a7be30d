import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { tally } from '@/tests/support/tally'
import { findOpenAttempt, openAttempt, settleAttempt, withdrawAttempt } from '@/utils/storage/attempts'
import { database } from '@/utils/storage/database/database'
import type { EventDraft } from '@/utils/storage/database/drafts'
import { editEvent, recordEvent } from '@/utils/storage/events'
import { getSim } from '@/utils/storage/list-sims'
import { addSim } from '@/utils/storage/sims'
import { undo } from '@/utils/storage/undo'

useFreshDatabase()

const draft = { money: { minor: 3000, currency: 'JPY' }, channel: 'site', host: 'pay.example' } as const
const asOpen = { ...paidOn('2026-06-02'), status: 'attempted' } as EventDraft
const interleavings = 500

/** Numbers that look random and come again with the same seed. */
function dice(start: number): (sides: number) => number {
  let state = start
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** What a popup or the dashboard does with a SIM, given what it was shown when it was opened. */
const acts = [
  (simId: string) => openAttempt(simId, draft),
  (simId: string) => recordEvent(simId, asOpen),
  async (simId: string) => {
    const { events } = await getSim(simId)
    return editEvent(events[0]?.id ?? '', { status: 'attempted' })
  },
  async (_simId: string, shown: string) =>
    settleAttempt(shown, { status: 'paid' }).then(({ undo: token }) => undo(token)),
  async (_simId: string, shown: string) => withdrawAttempt(shown).then(({ undo: token }) => undo(token)),
  async (simId: string, shown: string) => openAttempt(simId, { ...draft, despite: shown }),
] as const

it(`two popups and the dashboard never hold two open payments of one SIM (${interleavings} orders)`, async () => {
  let refused = 0
  let insisted = 0
  let tried = 0
  for (let round = 0; round < interleavings; round += 1) {
    const roll = dice(round)
    const simId = (await addSim(sampleSim(), [paidOn('2026-05-03')])).value.id
    const shown = roll(2) === 0 ? (await openAttempt(simId, draft)).value.id : ''
    let passed = 0
    const windows = Array.from({ length: 3 }, async () => {
      for (let step = 0; step < 2; step += 1) {
        // Each step comes later by as many turns as the dice say, so that the windows meet in every order.
        for (let wait = roll(9); wait > 0; wait -= 1) await Promise.resolve()
        const act = acts[roll(acts.length)] ?? acts[0]
        const isInsisting = act === acts[5]
        const isRefused = await act(simId, shown).then(
          () => false,
          () => true,
        )
        if (isRefused) refused += 1
        else if (isInsisting) passed += 1
      }
    })
    await Promise.all(windows)

    insisted += passed
    // "Anyway" names the payment that was shown: it passes once, whatever the others do.
    expect(passed, `round ${round}`).toBeLessThanOrEqual(shown === '' ? 0 : 1)
    const open = (await getSim(simId)).events.filter(
      (event) => event.kind === 'topUp' && event.status === 'attempted',
    )
    expect(open.length, `round ${round}`).toBeLessThanOrEqual(1 + passed)
    const guards = await database.events.where('openAttemptOf').equals(simId).count()
    expect(guards, `round ${round}`).toBe(open.length === 0 ? 0 : 1)
    if (open.length > 0)
      await expect(openAttempt(simId, draft)).rejects.toMatchObject({ code: 'open-attempt' })
    else expect(await findOpenAttempt(simId)).toBeNull()
    tried += 1
  }
  tally('two popups and the dashboard: interleavings', tried, interleavings)
  // The orders did clash, and some did insist.
  expect(refused).toBeGreaterThan(interleavings)
  expect(insisted).toBeGreaterThan(20)
}, 60_000)
