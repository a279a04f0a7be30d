import { describe, expect, it } from 'vitest'
import { deadlineOf } from '@/utils/lifeline/deadline-of'
import type { Rule, Validity } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import {
  activated,
  anyUse,
  balance,
  day,
  days,
  months,
  purchase,
  rule,
  stated,
  topUp,
  track,
  use,
} from './build'

const byBalance = (changes: Partial<Validity & { kind: 'subscription' }> = {}): Rule =>
  rule({
    tracks: [
      track(
        {
          kind: 'subscription',
          fee: 300,
          period: days(30),
          from: 'balance',
          renews: 'by-itself',
          ...changes,
        },
        { after: [{ stage: 'grace', period: days(60), revivedBy: 'acts' }] },
      ),
    ],
    packs: {
      plan: { price: 300, period: null, paidFrom: 'card' },
      song: { price: 100, period: null, paidFrom: 'credit' },
    },
  })

function ends(ofRule: Rule, events: SimEvent[], today: string): string {
  const { stage, deadline } = deadlineOf(events, ofRule, day(today))
  return `${stage} ${deadline?.lastDay ?? ''}`.trim()
}

describe('a line that lives on its balance', () => {
  it('lives as many months as the balance pays', () => {
    // Three dollars every thirty days, ten dollars paid on the first day: three fees, one dollar over.
    expect(ends(byBalance(), [activated('2026-01-01'), topUp('2026-01-01', 1000)], '2026-01-01')).toBe(
      'active 2026-04-01',
    )
  })
  it('keeps what is over for the next fee', () => {
    const events = [activated('2026-01-01'), topUp('2026-01-01', 1000), topUp('2026-03-05', 200)]
    expect(ends(byBalance(), events, '2026-03-05')).toBe('active 2026-05-01')
  })
  it('does not look dead because its purse was never told', () => {
    expect(ends(byBalance(), [activated('2026-01-01')], '2026-05-20')).toBe('unknown')
    expect(ends(byBalance(), [activated('2026-01-01'), topUp('2026-01-01', null)], '2026-05-20')).toBe(
      'unknown',
    )
  })
  it('is counted from the fee that falls due next once the balance is told', () => {
    // Due on 31 May, 30 days after 1 May: the 150 days since the activation are five periods.
    expect(ends(byBalance(), [activated('2026-01-01'), balance('2026-05-20', 600)], '2026-05-20')).toBe(
      'active 2026-07-30',
    )
    expect(ends(byBalance(), [balance('2026-05-20', 650)], '2026-05-20')).toBe('active 2026-07-19')
  })
  it('starts anew on the day a late payment comes', () => {
    const events = [activated('2026-01-01'), topUp('2026-01-01', 300), topUp('2026-03-01', 500)]
    expect(ends(byBalance(), events, '2026-02-10')).toBe('grace 2026-04-01')
    expect(ends(byBalance(), events, '2026-03-01')).toBe('active 2026-03-31')
  })
  it('goes on from the end the carrier states', () => {
    const events = [stated('2026-01-01', 'outgoing', '2026-01-20'), balance('2026-01-02', 600)]
    expect(ends(byBalance(), events, '2026-01-02')).toBe('active 2026-03-21')
  })
  it('does not drift from the 31st', () => {
    const monthly = byBalance({ period: months(1) })
    expect(ends(monthly, [activated('2026-01-31'), topUp('2026-01-31', 600)], '2026-01-31')).toBe(
      'active 2026-03-31',
    )
  })
  it('pays packs from the same purse, unless a card does', () => {
    const start = [activated('2026-01-01'), topUp('2026-01-01', 1000)]
    expect(ends(byBalance(), [...start, { ...purchase('2026-01-02', 'song') }], '2026-01-02')).toBe(
      'active 2026-04-01',
    )
    const other = rule({
      ...byBalance(),
      tracks: [
        track({
          kind: 'deduction',
          counts: [anyUse],
          idle: days(10),
          fee: 300,
          period: days(30),
          needsMore: false,
        }),
      ],
    })
    const bought = [
      use('2026-01-01'),
      topUp('2026-01-01', 1000),
      purchase('2026-01-02', 'song'),
      purchase('2026-01-02', 'plan'),
    ]
    expect(ends(other, bought, '2026-01-02')).toBe('active 2026-04-11')
  })
  it('costs nothing where there is no fee', () => {
    expect(
      ends(byBalance({ fee: 0 }), [activated('2026-01-01'), balance('2026-01-01', 5)], '2026-01-01'),
    ).toBe('active 2026-01-01')
  })
  it('is not moved by a balance in another currency', () => {
    expect(
      ends(byBalance(), [activated('2026-01-01'), balance('2026-01-01', 600, 'EUR')], '2026-01-01'),
    ).toBe('unknown')
  })
})

describe('a line that is renewed by hand or card', () => {
  it('adds a period for each renewal and starts anew after a lapse', () => {
    const byHand = byBalance({ from: 'card', renews: 'by-hand' })
    expect(ends(byHand, [topUp('2026-01-01', 300), topUp('2026-01-11', 300)], '2026-01-11')).toBe(
      'active 2026-03-02',
    )
    expect(ends(byHand, [topUp('2026-01-01', 300), purchase('2026-03-01', 'plan')], '2026-03-01')).toBe(
      'active 2026-03-31',
    )
    expect(ends(byHand, [topUp('2026-01-01', 299)], '2026-01-11')).toBe('unknown')
    expect(ends(byHand, [topUp('2026-01-01', null)], '2026-01-11')).toBe('active 2026-01-31')
  })
  it('has no end while the card works', () => {
    const byCard = byBalance({ from: 'card', renews: 'by-itself' })
    expect(ends(byCard, [activated('2026-01-01'), use('2026-01-02')], '2027-01-11')).toBe('active')
  })
  it('needs the plan itself where the balance only waits', () => {
    const waiting = byBalance({ renews: 'by-hand' })
    expect(ends(waiting, [activated('2026-01-01'), topUp('2026-01-01', 900)], '2026-01-02')).toBe('unknown')
    expect(ends(waiting, [topUp('2026-01-01', 900), purchase('2026-01-02', '')], '2026-01-02')).toBe(
      'active 2026-02-01',
    )
  })
})

describe('a line that a deduction keeps when it is idle', () => {
  // Rs 20 for each further 30 days after 90 idle days, while the balance is above Rs 20.
  const jio = rule({
    currency: 'INR',
    tracks: [
      track(
        { kind: 'deduction', counts: [anyUse], idle: days(90), fee: 2000, period: days(30), needsMore: true },
        { after: [{ stage: 'grace', period: days(15), revivedBy: 'acts' }] },
      ),
    ],
  })
  it.each([
    [0, '2026-04-01'],
    [2000, '2026-04-01'],
    [2001, '2026-05-01'],
    [6000, '2026-05-31'],
    [6001, '2026-06-30'],
  ])('with %d paise left ends on %s', (minor, lastDay) => {
    expect(ends(jio, [use('2026-01-01'), balance('2026-01-02', minor, 'INR')], '2026-01-02')).toBe(
      `active ${lastDay}`,
    )
  })
  it('loses what was deducted, and counts anew from the next use', () => {
    const events = [use('2026-01-01'), balance('2026-01-02', 6001, 'INR'), use('2026-04-15')]
    // One deduction before 15 April leaves two; ninety days from then are 14 July.
    expect(ends(jio, events, '2026-04-15')).toBe('active 2026-09-12')
  })
  it('leaves alone a balance that is just the fee', () => {
    const events = [use('2026-01-01'), balance('2026-01-02', 2000, 'INR'), use('2026-04-15')]
    expect(ends(jio, [...events, topUp('2026-04-16', 1, 'INR')], '2026-04-16')).toBe('active 2026-08-13')
  })
  it('keeps the later end when a use comes while deductions still run', () => {
    const long = rule({
      tracks: [
        track({
          kind: 'deduction',
          counts: [anyUse],
          idle: days(5),
          fee: 1,
          period: days(90),
          needsMore: false,
        }),
      ],
    })
    expect(ends(long, [use('2026-01-01'), balance('2026-01-02', 1), use('2026-01-20')], '2026-01-20')).toBe(
      'active 2026-04-06',
    )
  })
})
