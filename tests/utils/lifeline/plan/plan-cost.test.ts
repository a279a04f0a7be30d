import { describe, expect, it } from 'vitest'
import { activated, day, days, months, rule, sim, tier, topUp, track } from '@/tests/utils/lifeline/build'
import { type Plan, planKeepAlive } from '@/utils/lifeline/plan/plan-keep-alive'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

/** Next twelve months / average of a year / dearest year. */
function costs(ofRule: Rule, events: SimEvent[], today: string, until: string, keep?: Plan['keep']): string {
  const wish = { until: day(until), ...(keep && { keep }) }
  const { cost } = planKeepAlive(sim(ofRule), events, ofRule, day(today), wish)
  return [cost.nextYear, cost.average, cost.dearestYear].map(({ minor }) => minor).join(' / ')
}

const softbank = rule({
  tracks: [
    track(
      { kind: 'added', tiers: [tier(3000, days(60))], cap: days(360) },
      { after: [{ stage: 'receive-only', period: days(360), revivedBy: 'acts' }] },
    ),
  ],
  amounts: { kind: 'list', minors: [3000, 5000] },
})
const yearly = rule({
  tracks: [track({ kind: 'from-payment', tiers: [tier(1500, months(12))], ifShorter: 'later-wins' })],
  amounts: { kind: 'list', minors: [1500] },
})

describe('what a plan costs', () => {
  it('is in the next year what is paid in it, and on average what a year of the time bought costs', () => {
    // Three payments of ¥3,000 buy 1,260 days: three years (one of 366 days) and 164 days.
    expect(costs(softbank, [topUp('2026-01-01', 3000)], '2026-01-01', '2030-01-01', 'incoming')).toBe(
      '0 / 2609 / 3000',
    )
    expect(costs(softbank, [topUp('2026-01-01', 3000)], '2026-06-01', '2030-01-01', 'incoming')).toBe(
      '3000 / 2609 / 3000',
    )
  })
  it('is the same in every way where one payment a year is due', () => {
    expect(costs(yearly, [topUp('2026-01-01', 1500)], '2026-06-01', '2031-06-01')).toBe('1500 / 1500 / 1500')
    expect(costs(yearly, [topUp('2028-02-29', 1500)], '2028-03-01', '2033-03-01')).toBe('1500 / 1500 / 1500')
  })
  it('counts a payment today in the next year, and one on the same day next year not', () => {
    expect(costs(yearly, [topUp('2025-06-01', 1500)], '2026-06-01', '2027-06-01')).toBe('1500 / 1500 / 1500')
    expect(costs(yearly, [topUp('2025-06-01', 1500)], '2026-06-01', '2027-12-01')).toBe('1500 / 1500 / 1500')
  })
  it('finds the dearest year wherever it begins', () => {
    // Every 300 days: in most years one payment, in some two.
    const often = rule({
      ...yearly,
      tracks: [track({ kind: 'added', tiers: [tier(1500, days(300))], cap: null })],
    })
    expect(costs(often, [topUp('2026-01-01', 1500)], '2026-01-01', '2031-01-01')).toBe('1500 / 1826 / 3000')
  })
  it('has the fees in all three', () => {
    const kept = rule({ ...yearly, upkeep: [{ fee: 100, period: months(1), afterIdle: null }] })
    expect(costs(kept, [topUp('2026-01-01', 1500)], '2026-06-01', '2031-06-01')).toMatch(
      /^2[67]\d\d \/ 2[67]\d\d \/ 2[67]\d\d$/,
    )
  })
  it('is nothing where there is no way, or nothing to pay', () => {
    const tourist = rule({
      ...yearly,
      caps: [{ kind: 'registration', from: 'registered', period: days(30), who: 'tourist', applies: true }],
    })
    expect(costs(tourist, [activated('2026-01-01')], '2026-01-01', '2026-03-02')).toBe('0 / 0 / 0')
    expect(costs(yearly, [topUp('2026-01-01', 1500)], '2026-01-01', '2026-12-31')).toBe('0 / 0 / 0')
  })
})
