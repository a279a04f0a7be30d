import { describe, expect, it } from 'vitest'
import {
  activated,
  balance,
  day,
  days,
  months,
  purchase,
  rule,
  sim,
  stated,
  tier,
  topUp,
  track,
  use,
} from '@/tests/utils/lifeline/build'
import { type Plan, planKeepAlive } from '@/utils/lifeline/plan/plan-keep-alive'
import type { AfterStage, Rule, Validity } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

function plan(ofRule: Rule, events: SimEvent[], today: string, until: string, keep?: Plan['keep']): string {
  const wish = { until: day(until), ...(keep && { keep }) }
  const found = planKeepAlive(sim(ofRule), events, ofRule, day(today), wish)
  const acts = found.acts.map(
    ({ kind, money, by, lapsed }) => `${kind} ${money?.minor} ${by}${lapsed ? ' late' : ''}`,
  )
  return [found.kind, found.total.minor, ...acts].join(', ')
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

describe('the cheapest plan', () => {
  it('tops up every sixty days where calls out must go on', () => {
    expect(plan(softbank, [topUp('2026-01-01', 3000)], '2026-01-01', '2026-08-01')).toBe(
      'plan, 9000, top-up 3000 2026-03-02, top-up 3000 2026-05-01, top-up 3000 2026-06-30',
    )
  })
  it('lets calls out lapse and comes back in time where receiving is enough', () => {
    expect(plan(softbank, [topUp('2026-01-01', 3000)], '2026-01-01', '2029-01-01', 'incoming')).toBe(
      'plan, 6000, top-up 3000 2027-02-25 late, top-up 3000 2028-04-20 late',
    )
  })
  it('takes the dearer tier when it is cheaper by the year', () => {
    const aldi = rule({
      currency: 'EUR',
      tracks: [
        track({
          kind: 'from-payment',
          tiers: [tier(500, months(4)), tier(1500, months(12))],
          ifShorter: 'newest-wins',
        }),
      ],
      amounts: { kind: 'range', least: 500, most: null, step: 500 },
    })
    expect(plan(aldi, [topUp('2026-01-01', 1500, 'EUR')], '2026-06-01', '2027-12-01')).toBe(
      'plan, 1500, top-up 1500 2027-01-01',
    )
    expect(plan(aldi, [topUp('2026-01-01', 1500, 'EUR')], '2026-06-01', '2027-04-01')).toContain(
      'plan, 500, top-up 500 2027-01-01',
    )
  })
  it('sends a text rather than top up', () => {
    const ee = rule({
      tracks: [
        track({
          kind: 'inactivity',
          counts: [
            { act: 'topUp', atLeast: 1000 },
            { act: 'use', uses: ['text-out'], paidOnly: true, cost: 20 },
          ],
          period: days(180),
        }),
      ],
    })
    expect(plan(ee, [use('2026-01-01')], '2026-01-01', '2026-12-31')).toBe(
      'plan, 40, use 20 2026-06-30, use 20 2026-12-27',
    )
  })
  it('needs nothing while the present end is far enough', () => {
    expect(plan(softbank, [topUp('2026-01-01', 3000)], '2026-01-01', '2026-03-02')).toBe('plan, 0')
  })
  it('begins today when nothing is recorded', () => {
    expect(plan(softbank, [], '2026-01-01', '2026-03-02')).toBe('plan, 3000, top-up 3000 2026-01-01')
  })
  it('brings back today what has run out', () => {
    expect(plan(softbank, [topUp('2026-01-01', 3000)], '2026-04-01', '2026-05-31')).toBe(
      'plan, 3000, top-up 3000 2026-04-01 late',
    )
  })
  it('says when there is no way', () => {
    const tourist = rule({
      ...softbank,
      caps: [{ kind: 'registration', from: 'registered', period: days(30), who: 'tourist', applies: true }],
    })
    expect(plan(tourist, [activated('2026-01-01')], '2026-01-01', '2026-03-02')).toBe('impossible, 0')
  })
  it('says when only the carrier knows the dates', () => {
    expect(plan(rule({}), [], '2026-01-01', '2026-03-02')).toBe('unknown, 0')
    const ends = stated('2026-01-01', 'outgoing', '2026-02-01')
    expect(plan(rule({}), [ends], '2026-01-01', '2026-03-02')).toBe('unknown, 0')
    const told = rule({ tracks: [track({ kind: 'stated' }), ...softbank.tracks] })
    expect(plan(told, [topUp('2026-01-01', 3000)], '2026-01-01', '2026-06-02')).toBe('unknown, 0')
  })
  it('registers again where the registration is what keeps it', () => {
    const yearly = rule({
      tracks: [track({ kind: 'inactivity', counts: [{ act: 'registered' }], period: days(370) })],
    })
    expect(plan(yearly, [activated('2026-01-01')], '2026-01-01', '2027-06-01')).toBe(
      'plan, 0, register 0 2027-01-06',
    )
  })
  it('acts before a stage that asks for more, and within it only when it is too late for that', () => {
    const after: AfterStage[] = [
      { stage: 'receive-only', period: days(100), revivedBy: 'acts', atLeast: 5000 },
      { stage: 'grace', period: days(100), revivedBy: 'carrier' },
    ]
    const dear = rule({ ...softbank, tracks: softbank.tracks.map((one) => ({ ...one, after })) })
    expect(plan(dear, [topUp('2026-01-01', 3000)], '2026-01-01', '2026-11-01', 'recovery')).toBe(
      'plan, 3000, top-up 3000 2026-03-02',
    )
    expect(plan(dear, [topUp('2026-01-01', 3000)], '2026-03-05', '2026-11-01', 'recovery')).toBe(
      'plan, 5000, top-up 5000 2026-06-10 late',
    )
  })
  it('counts what the carrier takes beside the acts, and what was paid so far', () => {
    const kept = rule({
      ...softbank,
      upkeep: [
        { fee: 100, period: days(30), afterIdle: null },
        { fee: 7, period: days(30), afterIdle: days(90) },
      ],
      packs: { credit: { price: 900, period: null, paidFrom: 'credit' } },
    })
    const events = [topUp('2025-01-01', 3000), topUp('2025-12-01', 5000), purchase('2025-12-02', 'credit')]
    const attempt = { ...topUp('2025-12-03', 3000), status: 'attempted' as const }
    const found = planKeepAlive(sim(kept), [...events, attempt], kept, day('2026-01-01'), {
      until: day('2026-12-27'),
    })
    expect(found.fees.minor).toBe(12 * 100 + 9 * 7)
    expect(found.paidLastYear?.minor).toBe(5000)
    expect(
      planKeepAlive(sim(kept), [], kept, day('2026-01-01'), { until: day('2026-12-27') }).paidLastYear,
    ).toBeNull()
  })
  it('counts the renewals of a card', () => {
    const card: Validity = {
      kind: 'subscription',
      fee: 300,
      period: days(30),
      from: 'card',
      renews: 'by-itself',
    }
    const ultra = rule({ tracks: [track({ kind: 'all-of', of: [card, { kind: 'none' }] })] })
    const found = planKeepAlive(sim(ultra), [activated('2026-01-01')], ultra, day('2026-01-01'), {
      until: day('2026-12-31'),
    })
    expect([found.kind, found.fees.minor, found.acts.length]).toEqual(['plan', 3600, 0])
  })
  it('counts no renewals where a balance or the user pays them, and no upkeep before it begins', () => {
    const fees = (changes: object, length: number) => {
      const validityOf: Validity = {
        kind: 'subscription',
        fee: 300,
        period: days(30),
        from: 'card',
        renews: 'by-itself',
        ...changes,
      }
      const ofRule = rule({
        tracks: [track(validityOf)],
        upkeep: [{ fee: 7, period: days(30), afterIdle: days(90) }],
      })
      const until = day('2026-01-01').add({ days: length })
      return planKeepAlive(sim(ofRule), [activated('2026-01-01')], ofRule, day('2026-01-01'), { until }).fees
        .minor
    }
    expect([fees({}, 20), fees({}, 60), fees({}, 120)]).toEqual([0, 600, 1207])
    expect([
      fees({ from: 'balance' }, 60),
      fees({ renews: 'by-hand' }, 60),
      fees({ period: days(0) }, 60),
    ]).toEqual([0, 0, 0])
  })
  it('tops up the balance a subscription lives on', () => {
    const ultra = rule({
      tracks: [
        track({ kind: 'subscription', fee: 300, period: days(30), from: 'balance', renews: 'by-itself' }),
      ],
      amounts: { kind: 'list', minors: [500, 1000] },
    })
    expect(
      plan(ultra, [activated('2026-01-01'), topUp('2026-01-01', 500)], '2026-01-01', '2026-05-01'),
    ).toContain('plan, 1000, ')
  })
})

describe('a puzzle', () => {
  const puzzle = (amounts: Rule['amounts']) =>
    rule({
      tracks: [
        track({
          kind: 'deduction',
          counts: [{ act: 'topUp', atLeast: 2 }],
          idle: days(1),
          fee: 1,
          period: days(1),
          needsMore: false,
          leaves: 2,
        }),
      ],
      amounts,
    })
  const begun = [activated('2026-01-01'), balance('2026-01-01', 3)]

  it('is solved while it is short, and given up before anybody has to wait', () => {
    const list = puzzle({ kind: 'list', minors: [2, 3, 5, 7] })
    expect(plan(list, begun, '2026-01-01', '2026-02-01')).toMatch(/^plan, 20,/)
    expect(plan(list, begun, '2026-01-01', '2026-06-30')).toBe('too-long, 0')
  })
  it('is given up for the sums that have to be tried as well', () => {
    const range = puzzle({ kind: 'range', least: 2, most: null, step: 1 })
    expect(plan(range, begun, '2026-01-01', '2026-02-01')).toMatch(/^plan, 20,/)
    expect(plan(range, begun, '2026-01-01', '2026-04-01')).toBe('too-long, 0')
  })
})
