import type { Screen } from '@/tests/support/running-browser'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { writeCanonicalJson } from '@/utils/storage/copies/canonical-json'
import type { Probe } from './probe'

export type State = Awaited<ReturnType<Probe['readState']>>

/** One write, with what the records are to be after it. */
export interface Step {
  readonly kind: StepKind
  /** Answers when the write is acknowledged, with all that is stored from then on. */
  take(page: Screen): Promise<State>
  /** The same but for ids and stamps, which nobody was told. */
  readonly expected: State
}

export const stepKinds = ['import', 'edit', 'top-up', 'upgrade'] as const
export type StepKind = (typeof stepKinds)[number]

/** The next write of a kind; `turn` makes each another one. */
export function makeStep(kind: StepKind, known: State, turn: number): Step {
  return { import: importMany, edit: editName, 'top-up': topUp, upgrade }[kind](known, turn)
}

/** Comparable whatever ids and stamps were given. */
export function withoutStamps({ shape, seq, sims, events, guards }: State) {
  const sorted = (rows: object[]) => rows.map(writeCanonicalJson).sort()
  return {
    shape,
    seq,
    guards: guards.length,
    sims: sorted(sims.map((sim) => ({ ...sim, updatedAt: 0 }))),
    events: sorted(
      events.map((event) => {
        const unstamped = { ...event, id: '', on: '', createdAt: 0, updatedAt: 0 }
        return event.kind === 'topUp' ? { ...unstamped, startedAt: 0, settledAt: 0 } : unstamped
      }),
    ),
  }
}

function importMany(known: State, turn: number): Step {
  const stamps = { createdAt: turn, updatedAt: turn, deletedAt: null }
  const sims: Sim[] = Array.from({ length: 8 }, (_, at) => ({
    ...sampleSim({ name: `imported ${turn} ${at}` }),
    ...stamps,
    id: `import-${turn}-${at}`,
    archivedAt: null,
  }))
  const events = sims.flatMap(({ id }) =>
    ['2026-01-05', '2026-02-05', '2026-03-05'].map(
      (on): SimEvent => ({ ...paidOn(on), ...stamps, id: `${id}-${on}`, simId: id }),
    ),
  )
  const expected = after(known, { sims, events, seq: known.seq + 1 })
  return {
    kind: 'import',
    expected,
    async take(page) {
      const incoming = { sims, events, recipes: [], receipts: null }
      await page.evaluate((records) => probe.importRecords(records, 'merge').then(() => true), incoming)
      return expected
    },
  }
}

function editName(known: State, turn: number): Step {
  const sim = known.sims[turn % known.sims.length]
  if (!sim) throw new Error('There is no SIM to edit yet.')
  const name = `edited ${turn} ${known.seq}`
  const withSim = (edited: Sim) => after(known, { sims: [edited], seq: known.seq + 1 })
  return {
    kind: 'edit',
    expected: withSim({ ...sim, name }),
    take: async (page) =>
      withSim(
        await page.evaluate(async (id, patch) => (await probe.editSim(id, patch)).value, sim.id, { name }),
      ),
  }
}

/** In turn: one that is recorded, one that is begun, and one that is settled. */
function topUp(known: State, turn: number): Step {
  const { sims, events, seq } = known
  const open = events.find((event) => event.kind === 'topUp' && event.status === 'attempted')
  const simId = sims[turn % sims.length]?.id ?? ''
  const withEvent = (event: SimEvent, guards: string[]) =>
    after(known, { events: [event], guards, seq: seq + 1 })
  const unstamped = { id: `new ${turn}`, simId, createdAt: 0, updatedAt: 0, deletedAt: null }
  if (open) {
    return {
      kind: 'top-up',
      expected: withEvent({ ...open, status: 'paid' } as SimEvent, []),
      take: async (page) =>
        withEvent(
          await page.evaluate(
            async (id) => (await probe.settleAttempt(id, { status: 'paid' })).value,
            open.id,
          ),
          [],
        ),
    }
  }
  if (seq % 2 === 0) {
    const draft = paidOn('2026-04-05', seq)
    return {
      kind: 'top-up',
      expected: withEvent({ ...draft, ...unstamped }, []),
      take: async (page) =>
        withEvent(
          await page.evaluate(async (id, what) => (await probe.recordEvent(id, what)).value, simId, draft),
          [],
        ),
    }
  }
  const draft = { money: { minor: seq, currency: 'JPY' }, channel: 'site', host: 'pay.example' } as const
  const begun = { ...paidOn('2026-04-05'), ...draft, ...unstamped, status: 'attempted' } as SimEvent
  return {
    kind: 'top-up',
    expected: withEvent(begun, [begun.id]),
    async take(page) {
      const event = await page.evaluate(
        async (id, what) => (await probe.openAttempt(id, what)).value,
        simId,
        draft,
      )
      return withEvent(event, [event.id])
    },
  }
}

function upgrade(known: State): Step {
  const shape = known.shape + 1
  const notes = `shape ${shape}`
  const expected = {
    ...known,
    shape,
    sims: known.sims.map((sim) => ({ ...sim, notes })),
    events: known.events.map((event) => ({ ...event, note: notes })),
  }
  return {
    kind: 'upgrade',
    expected,
    async take(page) {
      await page.evaluate((to) => probe.upgradeTo(to).then(() => true), shape)
      return expected
    },
  }
}

/** What is stored when some rows have come or changed, in the order of ids as the database has them. */
function after(known: State, { sims = [], events = [], ...rest }: Partial<State>): State {
  return { ...known, ...rest, sims: put(known.sims, sims), events: put(known.events, events) }
}

function put<T extends { id: string }>(rows: readonly T[], changed: readonly T[]): T[] {
  const all = new Map([...rows, ...changed].map((row) => [row.id, row]))
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
