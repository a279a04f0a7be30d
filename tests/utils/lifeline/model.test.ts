import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineOf } from '@/utils/lifeline/deadline-of'
import { lifeline } from '@/utils/lifeline/lifeline'
import { todayIn } from '@/utils/sim/today-in'
import { days, rule, sim, topUp, track } from './build'
import { anyRule, history, onDay, period, shown, stage, tiers } from './random-lives'

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
