import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { AfterStage, Rule, Validity } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import { days, months, rule, sim, topUp, track } from './build'
import { names, onDay } from './random-lives'

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
