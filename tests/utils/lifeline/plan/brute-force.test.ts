import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sim } from '@/tests/utils/lifeline/build'
import { planKeepAlive } from '@/utils/lifeline/plan/plan-keep-alive'
import { readDay, toPlainDate } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import { bruteForce, dearest } from './brute-force'
import { actRule, beginning, moneyRule, monthRule } from './small-rules'

// The same rules every time: trying everything takes long, and a run is to say whether the planner has changed.
const seed = 20_261_122
const keeps = fc.constantFrom('outgoing' as const, 'incoming' as const, 'recovery' as const)

function expectTheSame(
  ofRule: Rule,
  events: SimEvent[],
  now: number,
  until: number,
  keep: 'outgoing' | 'incoming' | 'recovery',
) {
  const found = planKeepAlive(sim(ofRule), events, ofRule, toPlainDate(now), {
    until: toPlainDate(until),
    keep,
  })
  expect(found.kind).not.toBe('too-long')
  const best = found.kind === 'plan' && found.total.minor <= dearest ? found.total.minor : null
  expect(best).toBe(bruteForce(ofRule, events, now, until, keep))
}

describe('the planner finds what trying everything finds', () => {
  it('on a thousand small rules of acts, stages, caps and single payments', { timeout: 300_000 }, () => {
    const now = readDay('2026-01-30')
    const ahead = fc.integer({ min: 0, max: 4 })
    const length = fc.integer({ min: 3, max: 8 })
    fc.assert(
      fc.property(actRule, ahead, length, keeps, (ofRule, days, more, keep) => {
        expectTheSame(ofRule, beginning(ofRule, now, days, null), now, now + more, keep)
      }),
      { numRuns: 1000, seed },
    )
  })

  it('on a thousand small rules of balances, deductions and days by the sum', { timeout: 300_000 }, () => {
    const now = readDay('2026-01-30')
    const purse = fc.option(fc.integer({ min: 0, max: 6 }))
    const length = fc.integer({ min: 3, max: 10 })
    fc.assert(
      fc.property(moneyRule, purse, length, keeps, (ofRule, told, more, keep) => {
        expectTheSame(ofRule, beginning(ofRule, now, 2, told), now, now + more, keep)
      }),
      { numRuns: 1000, seed },
    )
  })

  it('on three hundred small rules of months with their clamps', { timeout: 300_000 }, () => {
    const now = fc.constantFrom('2026-01-28', '2026-01-31', '2028-01-30', '2026-12-31').map(readDay)
    const length = fc.integer({ min: 20, max: 100 })
    fc.assert(
      fc.property(
        monthRule,
        now,
        fc.integer({ min: 0, max: 20 }),
        length,
        keeps,
        (ofRule, on, days, more, keep) => {
          expectTheSame(ofRule, beginning(ofRule, on, days, null), on, on + more, keep)
        },
      ),
      { numRuns: 300, seed },
    )
  })
})
