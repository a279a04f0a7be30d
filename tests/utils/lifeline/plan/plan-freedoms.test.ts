import { describe, expect, it } from 'vitest'
import { anyUse, balance, days, rule, track, use } from '@/tests/utils/lifeline/build'
import { runLine } from '@/utils/lifeline/line/line'
import { dominates, freedomsOf } from '@/utils/lifeline/plan/plan-freedoms'
import { readDay } from '@/utils/sim/day'

describe('freedoms', () => {
  it('tell balances apart below what a fee must leave', () => {
    const fees = rule({
      tracks: [
        track({
          kind: 'deduction',
          counts: [anyUse],
          idle: days(1),
          fee: 100,
          period: days(1),
          needsMore: false,
          leaves: 1000,
        }),
      ],
    })
    const freedoms = (minor: number) => {
      const line = runLine(fees, [use('2026-01-01'), balance('2026-01-01', minor)], readDay('2026-01-01'))
      return freedomsOf(line, readDay('2026-01-03'))
    }
    // Neither pays a fee, but the richer needs less to.
    expect(dominates(freedoms(900), freedoms(1050))).toBe(false)
    expect(dominates(freedoms(1050), freedoms(900))).toBe(true)
  })
})
