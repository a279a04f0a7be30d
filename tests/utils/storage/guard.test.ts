import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import type { TopUp } from '@/utils/sim/sim-event'
import { findOpenAttempt, openAttempt, settleAttempt, withdrawAttempt } from '@/utils/storage/attempts'
import { database } from '@/utils/storage/database'
import type { EventDraft } from '@/utils/storage/drafts'
import { deleteEvent, editEvent, recordEvent } from '@/utils/storage/events'
import { getSim } from '@/utils/storage/list-sims'
import { addSim } from '@/utils/storage/sims'
import { undo } from '@/utils/storage/undo'
import type { UndoToken, Written } from '@/utils/storage/write'

useFreshDatabase()

const money = { minor: 3000, currency: 'JPY' }
const draft = { money, channel: 'site', host: 'pay.example' } as const
const interleavings = 500
const seed = 20261122

/** Numbers that look random and come again with the same seed. */
function dice(start: number): (sides: number) => number {
  let state = start
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

interface Opened {
  id: string
  despite: string | undefined
}

/** A window that remembers what it last saw, as a popup does that was opened a while ago. */
class Window {
  shown: TopUp | null = null
  readonly undos: UndoToken[] = []
  constructor(
    readonly simId: string,
    readonly roll: (sides: number) => number,
    readonly opened: Opened[],
  ) {}

  async act(): Promise<void> {
    const act = [
      this.look,
      this.pay,
      this.pay,
      this.payAnyway,
      this.settle,
      this.withdraw,
      this.edit,
      this.takeBack,
    ]
    const chosen = act[this.roll(act.length)]
    // A step that is refused is what the guard is for.
    await chosen?.call(this).catch(() => undefined)
  }

  async look(): Promise<void> {
    this.shown = await findOpenAttempt(this.simId)
  }

  async pay(): Promise<void> {
    await this.open(openAttempt(this.simId, draft), undefined)
  }

  async payAnyway(): Promise<void> {
    const despite = this.shown?.id
    if (despite !== undefined) await this.open(openAttempt(this.simId, { ...draft, despite }), despite)
  }

  async settle(): Promise<void> {
    const status = this.roll(2) === 0 ? 'paid' : 'failed'
    if (this.shown) this.keep(await settleAttempt(this.shown.id, { status }))
  }

  async withdraw(): Promise<void> {
    if (this.shown) this.keep(await withdrawAttempt(this.shown.id))
  }

  /** The dashboard: an old top-up made "attempted" again, recorded as such, or deleted. */
  async edit(): Promise<void> {
    const topUps = (await getSim(this.simId)).events.filter(({ kind }) => kind === 'topUp')
    const event = topUps[this.roll(topUps.length)]
    const asOpen = { ...paidOn('2026-06-02'), status: 'attempted' } as EventDraft
    const which = this.roll(3)
    if (which === 0) this.keep(await recordEvent(this.simId, asOpen))
    else if (event && which === 1) this.keep(await editEvent(event.id, { status: 'attempted' }))
    else if (event) this.keep(await deleteEvent(event.id))
  }

  async takeBack(): Promise<void> {
    const token = this.undos.pop()
    if (token) this.keep(await undo(token))
  }

  private async open(step: Promise<Written<TopUp>>, despite: string | undefined): Promise<void> {
    const written = await step
    this.opened.push({ id: written.value.id, despite })
    this.keep(written)
  }

  private keep(written: Written<unknown>): void {
    this.undos.push(written.undo)
  }
}

it(`two popups and the dashboard never hold two open payments for one SIM (${interleavings} orders)`, async () => {
  const simId = (await addSim(sampleSim(), [paidOn('2026-05-03')])).value.id
  let opened = 0
  let refused = 0
  for (let round = 0; round < interleavings; round += 1) {
    const roll = dice(seed + round)
    const all: Opened[] = []
    const windows = [0, 1, 2].map(() => new Window(simId, roll, all))
    for (const window of windows) await window.look()
    const payments = windows.map(async (window) => {
      const steps = 2 + roll(3)
      for (let step = 0; step < steps; step += 1) await window.act()
    })
    // Beside all that, two clicks at the very same moment.
    const before = (await database.events.where('openAttemptOf').equals(simId).count()) > 0
    const clicks = await Promise.allSettled([openAttempt(simId, draft), openAttempt(simId, draft)])
    await Promise.all(payments)
    const through = clicks.filter(({ status }) => status === 'fulfilled').length
    refused += 2 - through
    opened += through + all.length

    const guards = await database.events.where('openAttemptOf').equals(simId).toArray()
    expect(guards.length, `round ${round}`).toBeLessThanOrEqual(1)
    // Each further one that is open was opened by a person who was shown the one before it.
    const open = (await getSim(simId)).events.filter(
      (event) => event.kind === 'topUp' && event.status === 'attempted',
    )
    if (open.length > 0) expect(guards.length, `round ${round}`).toBe(1)
    if (before) expect(through, `round ${round}`).toBeLessThanOrEqual(1)
    for (const event of open) await deleteEvent(event.id)
    expect(await findOpenAttempt(simId)).toBeNull()
  }
  expect(refused).toBeGreaterThan(interleavings)
  expect(opened).toBeGreaterThan(interleavings)
}, 120_000)

it(`of payments that nobody insisted on, one gets through, in every order (${interleavings} orders)`, async () => {
  const simId = (await addSim(sampleSim(), [paidOn('2026-05-03')])).value.id
  for (let round = 0; round < interleavings; round += 1) {
    const roll = dice(seed * 2 + round)
    const windows = Array.from({ length: 3 }, async () => {
      // A window comes later by as many turns of the loop as the dice say.
      for (let wait = roll(12); wait > 0; wait -= 1) await Promise.resolve()
      if (roll(2) === 0) await findOpenAttempt(simId)
      return roll(3) === 0
        ? recordEvent(simId, { ...paidOn('2026-06-02'), status: 'attempted' } as EventDraft)
        : openAttempt(simId, draft)
    })
    const results = await Promise.allSettled(windows)
    expect(
      results.filter(({ status }) => status === 'fulfilled'),
      `round ${round}`,
    ).toHaveLength(1)
    const open = await findOpenAttempt(simId)
    await settleAttempt(open?.id ?? '', { status: 'failed' })
  }
}, 120_000)
