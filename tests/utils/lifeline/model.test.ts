import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineOf } from '@/utils/lifeline/deadline-of'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { AfterStage, Rule, Tier, Validity } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import { todayIn } from '@/utils/sim/today-in'
import {
  activated,
  anyUse,
  balance,
  day,
  days,
  months,
  purchase,
  registered,
  rule,
  sim,
  stated,
  topUp,
  track,
  use,
} from './build'

const first = day('2026-01-01')
const onDay = (offset: number) => first.add({ days: offset })
const names = Array.from({ length: 1000 }, (_, offset) => onDay(offset).toString())
const clocks = ['credit', 'outgoing', 'incoming', 'recovery'] as const

const period = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map(days),
  fc.integer({ min: 1, max: 13 }).map(months),
)
const tiers: fc.Arbitrary<Tier[]> = fc
  .array(fc.record({ atLeast: fc.integer({ min: 0, max: 50 }), gives: period }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((steps) => steps.map(({ atLeast, gives }) => ({ act: { act: 'topUp', atLeast }, gives })))
const leaf: fc.Arbitrary<Validity> = fc.oneof(
  fc.record({
    kind: fc.constant('from-payment' as const),
    tiers,
    ifShorter: fc.constantFrom('later-wins' as const, 'newest-wins' as const),
  }),
  fc.record({ kind: fc.constant('added' as const), tiers, cap: fc.option(period) }),
  fc.record({
    kind: fc.constant('inactivity' as const),
    counts: fc.constant([anyUse, { act: 'topUp' as const }]),
    period,
  }),
  fc.record({
    kind: fc.constant('pack-end' as const),
    counts: fc.constant([{ act: 'purchase' as const }]),
    restart: fc.option(period),
  }),
  fc.record({
    kind: fc.constant('inside-window' as const),
    counts: fc.constant([anyUse]),
    window: period,
    anchor: fc.constant({ act: 'activated' as const }),
  }),
  fc.record({
    kind: fc.constant('subscription' as const),
    fee: fc.integer({ min: 1, max: 20 }),
    period,
    from: fc.constantFrom('balance' as const, 'card' as const),
    renews: fc.constantFrom('by-itself' as const, 'by-hand' as const),
  }),
  fc.record({
    kind: fc.constant('deduction' as const),
    counts: fc.constant([anyUse]),
    idle: period,
    fee: fc.integer({ min: 1, max: 20 }),
    period,
    needsMore: fc.boolean(),
  }),
  fc.constantFrom<Validity>({ kind: 'none' }, { kind: 'stated' }, { kind: 'fixed', lastDayOn: '2026-06-30' }),
)
const validity: fc.Arbitrary<Validity> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('any-of' as const, 'all-of' as const),
      of: fc.array(leaf, { minLength: 1, maxLength: 3 }),
    }),
  },
)
const stage: fc.Arbitrary<AfterStage> = fc.record({
  stage: fc.constantFrom('receive-only' as const, 'grace' as const),
  period: fc.option(period, { freq: 5 }),
  revivedBy: fc.constantFrom('acts' as const, 'carrier' as const, 'nothing' as const),
})
const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    lastDayUsable: fc.boolean(),
    aim: fc.constantFrom(...clocks),
    tracks: fc.array(
      fc.record({
        clock: fc.constantFrom(...clocks),
        validity,
        after: fc
          .array(stage, { maxLength: 2 })
          .map((stages) => stages.toSorted((a, b) => (a.stage > b.stage ? -1 : 1))),
        then: fc.constantFrom('lost' as const, 'unknown' as const),
      }),
      { maxLength: 3 },
    ),
    caps: fc.array(
      fc.record({
        kind: fc.constant('registration' as const),
        from: fc.constantFrom('registered' as const, 'activated' as const),
        period,
        who: fc.constant('tourist' as const),
        applies: fc.boolean(),
      }),
      { maxLength: 1 },
    ),
    packs: fc.constant({ keep: { price: 10, period: days(30), paidFrom: 'credit' as const } }),
  })
  .map(rule)

const history: fc.Arbitrary<SimEvent[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 7 }))
    .map(([offset, minor, kind]) => {
      const on = onDay(offset).toString()
      const made: SimEvent[] = [
        topUp(on, minor),
        purchase(on, minor > 30 ? 'keep' : '', minor > 50 ? onDay(offset + minor).toString() : null),
        use(on, minor > 30 ? 'text-out' : 'text-in', minor > 10),
        activated(on),
        registered(on),
        balance(on, minor),
        stated(on, clocks[minor % 4] ?? 'outgoing', onDay(offset + minor * 4).toString()),
        { ...topUp(on, minor), status: minor > 30 ? 'attempted' : 'failed' },
      ]
      return made[kind] as SimEvent
    }),
  { maxLength: 8 },
)

const shown = (ofRule: Rule, events: SimEvent[], offset: number) =>
  JSON.stringify(lifeline(sim(ofRule), events, ofRule, onDay(offset)))

describe('ten thousand lives', () => {
  const runs = { numRuns: 10_000 }
  const today = fc.integer({ min: 0, max: 800 })

  it('are the same in whatever order the events are given', { timeout: 120_000 }, () => {
    const shuffled = history.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    )
    fc.assert(
      fc.property(anyRule, shuffled, today, (ofRule, [events, turned], offset) => {
        expect(shown(ofRule, turned, offset)).toBe(shown(ofRule, events, offset))
      }),
      runs,
    )
  })

  it('are as before when the last event is deleted', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyRule, history, today, (ofRule, events, offset) => {
        const last = events.at(-1)
        if (!last) return
        const deleted = [...events.slice(0, -1), { ...last, deletedAt: 1 }]
        expect(shown(ofRule, deleted, offset)).toBe(shown(ofRule, events.slice(0, -1), offset))
      }),
      runs,
    )
  })

  it('never end sooner for a top-up where top-ups add', { timeout: 120_000 }, () => {
    const adding = fc
      .record({
        tiers,
        cap: fc.option(period),
        after: fc.array(stage, { maxLength: 2 }),
        lastDayUsable: fc.boolean(),
      })
      .map(({ after, lastDayUsable, ...validityOf }) =>
        rule({ lastDayUsable, tracks: [track({ kind: 'added', ...validityOf }, { after })] }),
      )
    fc.assert(
      fc.property(
        adding,
        history,
        today,
        fc.integer({ min: 0, max: 60 }),
        (ofRule, events, offset, minor) => {
          const past = events.filter(({ on }) => on <= onDay(offset).toString())
          const more = [...past, topUp(onDay(offset).toString(), minor)]
          const before = lifeline(sim(ofRule), past, ofRule, onDay(offset)).clocks.outgoing?.lastDay
          const after = lifeline(sim(ofRule), more, ofRule, onDay(offset)).clocks.outgoing?.lastDay
          if (before) expect(after && Temporal.PlainDate.compare(after, before)).toBeGreaterThanOrEqual(0)
        },
      ),
      runs,
    )
  })

  it('only get worse while nothing is done, and always on the day that was said', {
    timeout: 120_000,
  }, () => {
    const ranks = ['active', 'receive-only', 'grace', 'unknown', 'lost']
    fc.assert(
      fc.property(anyRule, history, (ofRule, events) => {
        let life = deadlineOf(events, ofRule, onDay(401))
        for (let offset = 402; offset < 900; offset += 7) {
          const next = deadlineOf(events, ofRule, onDay(offset))
          const until = life.deadline?.lastDay
          const isOver = until !== undefined && Temporal.PlainDate.compare(onDay(offset), until) > 0
          if (life.stage !== 'unknown')
            expect(ranks.indexOf(next.stage)).toBeGreaterThanOrEqual(ranks.indexOf(life.stage))
          if (until && !isOver) expect(next.deadline?.lastDay.toString()).toBe(until.toString())
          life = next
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('have spans that follow each other, sums that add up, and a short form that agrees', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(anyRule, history, today, (ofRule, events, offset) => {
        const {
          spans,
          clocks: found,
          deadline,
          stage: now,
        } = lifeline(sim(ofRule), events, ofRule, onDay(offset))
        const short = deadlineOf(events, ofRule, onDay(offset))
        expect([short.stage, short.deadline?.lastDay.toString()]).toEqual([now, deadline?.lastDay.toString()])
        for (const [index, span] of spans.entries()) {
          const next = spans[index + 1]?.lastDay
          if (next) expect(span.lastDay && Temporal.PlainDate.compare(span.lastDay, next)).toBeLessThan(0)
        }
        for (const { lastDay, because } of [...spans, ...Object.values(found)]) {
          expect(because.params.lastDay).toBe(lastDay?.toString() ?? null)
          if (lastDay && because.params.steps.length > 0)
            expect(because.params.steps.at(-1)?.to).toBe(lastDay.toString())
        }
        if (deadline) expect(deadline.daysLeft).toBeGreaterThanOrEqual(0)
      }),
      runs,
    )
  })
})

describe('the reasons of ten thousand lives', () => {
  const units = { day: 1, week: 7 } as const

  it('are sums of days that add up', { timeout: 120_000 }, () => {
    let checked = 0
    fc.assert(
      fc.property(anyRule, history, fc.integer({ min: 0, max: 800 }), (ofRule, events, offset) => {
        const { clocks: found } = lifeline(sim(ofRule), events, ofRule, onDay(offset))
        for (const { because } of Object.values(found)) {
          for (const [index, step] of because.params.steps.entries()) {
            const before = because.params.steps[index - 1]
            const period = step.step === 'window' ? step.window : 'period' in step ? step.period : null
            if (!before || !period || !(period.unit === 'day' || period.unit === 'week')) continue
            // A limit is counted from the act, a window from the one before it: not from the line above.
            if (step.step === 'cap-ahead' || step.step === 'window' || step.step === 'pack-runs') continue
            const length = units[period.unit] * period.count * ('times' in step ? step.times : 1)
            checked++
            expect(day(before.to).until(day(step.to)).days, JSON.stringify(because)).toBe(length)
          }
        }
      }),
      { numRuns: 10_000 },
    )
    expect(checked).toBeGreaterThan(1000)
  })
})

describe('a ladder of months', () => {
  it('ends where Temporal says', () => {
    const steps = fc.uniqueArray(
      fc.record({ atLeast: fc.integer({ min: 0, max: 50 }), count: fc.integer({ min: 1, max: 24 }) }),
      {
        minLength: 1,
        maxLength: 4,
        selector: ({ atLeast }) => atLeast,
      },
    )
    const paid = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 })), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(steps, paid, fc.boolean(), (ladder, payments, keepsLater) => {
        const ifShorter = keepsLater ? ('later-wins' as const) : ('newest-wins' as const)
        const tiersOf = ladder.map(({ atLeast, count }) => ({
          act: { act: 'topUp' as const, atLeast },
          gives: months(count),
        }))
        const ofRule = rule({ tracks: [track({ kind: 'from-payment', tiers: tiersOf, ifShorter })] })
        const events = payments.map(([offset, minor]) => topUp(onDay(offset).toString(), minor))
        const ends = payments
          .map(([offset, minor], index) => ({
            offset,
            index,
            best: ladder.filter(({ atLeast }) => atLeast <= minor).sort((a, b) => b.atLeast - a.atLeast)[0],
          }))
          .sort((a, b) => a.offset - b.offset || a.index - b.index)
          .flatMap(({ offset, best }) => (best ? [onDay(offset).add({ months: best.count }).toString()] : []))
        const expected = keepsLater ? ends.toSorted().at(-1) : ends.at(-1)
        expect(lifeline(sim(ofRule), events, ofRule, onDay(400)).clocks.outgoing?.lastDay?.toString()).toBe(
          expected,
        )
      }),
      { numRuns: 2000 },
    )
  })
})

/**
 * The same life counted down day by day, the way a prepaid meter would: days are taken off one each night, and nothing
 * is ever looked up in a calendar.
 */
function countDown(
  ofRule: Rule,
  adds: boolean,
  cap: number | null,
  gives: number,
  events: SimEvent[],
  until: number,
) {
  const [receive = 0, grace = 0] = ofRule.tracks[0]?.after.map((one) => one.period?.count ?? 0) ?? []
  const paid = new Map<string, number>()
  for (const event of events) paid.set(event.on, (paid.get(event.on) ?? 0) + 1)
  let left: number | null = null
  for (let offset = 0; offset <= until; offset++) {
    if (left !== null) left--
    for (let times = paid.get(names[offset] ?? '') ?? 0; times > 0; times--) {
      const base: number = adds && left !== null && left > 0 ? left : 0
      left = Math.max(left ?? 0, cap === null ? base + gives : Math.min(base + gives, cap))
    }
  }
  if (left === null) return 'unknown'
  const worn = ofRule.lastDayUsable ? left : left - 1
  if (worn >= 0) return 'active'
  if (worn >= -receive) return 'receive-only'
  return worn >= -receive - grace ? 'grace' : 'lost'
}

describe('a life counted down night by night', () => {
  it('is in the same stage every day', { timeout: 120_000 }, () => {
    const count = fc.integer({ min: 1, max: 60 })
    const paidOn = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 })
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.option(count),
        count,
        fc.tuple(count, count),
        paidOn,
        fc.integer({ min: 201, max: 500 }),
        (adds, lastDayUsable, cap, gives, [receive, grace], offsets, until) => {
          const act = { act: 'topUp' as const }
          const validityOf: Validity = adds
            ? { kind: 'added', tiers: [{ act, gives: days(gives) }], cap: cap === null ? null : days(cap) }
            : { kind: 'inactivity', counts: [act], period: days(gives) }
          const after: AfterStage[] = [
            { stage: 'receive-only', period: days(receive), revivedBy: 'acts' },
            { stage: 'grace', period: days(grace), revivedBy: 'acts' },
          ]
          const ofRule = rule({ lastDayUsable, tracks: [track(validityOf, { after })] })
          const events = offsets.map((offset) => topUp(onDay(offset).toString(), 10))
          expect(lifeline(sim(ofRule), events, ofRule, onDay(until)).stage).toBe(
            countDown(ofRule, adds, adds ? cap : null, gives, events, until),
          )
        },
      ),
      { numRuns: 10_000 },
    )
  })
})

describe('wherever the user is', () => {
  it('the days left change at the carrier’s midnight and at no other moment', () => {
    const softbank = rule({
      tracks: [track({ kind: 'added', tiers: [{ act: { act: 'topUp' }, gives: days(60) }], cap: null })],
    })
    const events = [topUp('2026-05-03', 3000)]
    const midnight = Temporal.Instant.from('2026-06-30T15:00:00Z').epochMilliseconds
    const home = process.env['TZ']
    try {
      for (const zone of Intl.supportedValuesOf('timeZone')) {
        process.env['TZ'] = zone
        const left = [midnight - 1, midnight, midnight + 1].map(
          (ms) => deadlineOf(events, softbank, todayIn(softbank.zone, ms)).deadline?.daysLeft,
        )
        expect(left, zone).toEqual([2, 1, 1])
      }
    } finally {
      if (home === undefined) delete process.env['TZ']
      else process.env['TZ'] = home
    }
  })
})
