import { describe, expect, it } from 'vitest'
import {
  activated,
  days,
  months,
  purchase,
  rule,
  stated,
  tier,
  topUp,
  track,
  use,
} from '@/tests/utils/lifeline/build'
import { spans } from '@/tests/utils/lifeline/show-life'
import type { Tier } from '@/utils/sim/rule'

describe('a ladder from the day of payment', () => {
  const ladder = (ifShorter: 'later-wins' | 'newest-wins') =>
    rule({
      tracks: [
        track({
          kind: 'from-payment',
          tiers: [
            tier(500, months(4)),
            { act: { act: 'topUp', atLeast: 1000, atMost: 1999 }, gives: months(8) },
            { act: { act: 'topUp', atLeast: 1000, atMost: 1999, channels: ['voucher'] }, gives: months(9) },
            tier(2000, months(24)),
          ],
          ifShorter,
        }),
      ],
    })

  it.each([
    [499, ''],
    [500, 'active 2026-05-31'],
    [1000, 'active 2026-09-30'],
    [1999, 'active 2026-09-30'],
    [2000, 'active 2028-01-31'],
    [null, 'active 2026-05-31'],
  ])('%s gives %j', (minor, expected) => {
    expect(spans(ladder('later-wins'), [topUp('2026-01-31', minor)], '2026-02-01')).toBe(expected)
  })
  it('knows a tier for one channel only', () => {
    const voucher = { ...topUp('2026-01-31', 1500), channel: 'voucher' as const }
    expect(spans(ladder('later-wins'), [voucher], '2026-02-01')).toBe('active 2026-10-31')
  })
  it('keeps the later end, or lets the newest payment decide', () => {
    const events = [topUp('2026-01-31', 2000), topUp('2026-02-01', 500)]
    expect(spans(ladder('later-wins'), events, '2026-02-01')).toBe('active 2028-01-31')
    expect(spans(ladder('newest-wins'), events, '2026-02-01')).toBe('active 2026-06-01')
  })
  it('does not add up split payments', () => {
    expect(
      spans(ladder('later-wins'), [topUp('2026-01-31', 250), topUp('2026-01-31', 250)], '2026-02-01'),
    ).toBe('')
  })
  it('takes a sum in another currency for the smallest', () => {
    expect(spans(ladder('later-wins'), [topUp('2026-01-31', 2000, 'USD')], '2026-02-01')).toBe(
      'active 2026-05-31',
    )
  })
})

describe('time added by amount', () => {
  const perRinggit: Tier = { act: { act: 'topUp', atLeast: 300 }, gives: { perAmount: 100, period: days(1) } }
  const malaysia = rule({
    tracks: [track({ kind: 'added', tiers: [perRinggit], cap: days(20) })],
    amounts: { kind: 'range', least: 300, most: null, step: 100 },
  })
  it('gives a day for each ringgit, up to the limit', () => {
    expect(spans(malaysia, [topUp('2026-01-01', 1050)])).toBe('active 2026-01-11')
    expect(spans(malaysia, [topUp('2026-01-01', 1000), topUp('2026-01-01', 1500)])).toBe('active 2026-01-21')
  })
  it('is not taken back by paying beyond a limit the carrier itself went beyond', () => {
    const events = [stated('2026-01-01', 'outgoing', '2026-03-01'), topUp('2026-01-02', 1000)]
    expect(spans(malaysia, events, '2026-01-02')).toBe('active 2026-03-01')
  })
  it('adds whole periods to an end, whatever day they are counted from at first', () => {
    const sameDay = rule({
      tracks: [
        track({
          kind: 'added',
          tiers: [{ act: { act: 'topUp' }, gives: { unit: 'day', count: 30, starts: 'same-day' } }],
          cap: null,
        }),
      ],
    })
    expect(spans(sameDay, [topUp('2026-01-01', 5)])).toBe('active 2026-01-30')
    expect(spans(sameDay, [topUp('2026-01-01', 5), topUp('2026-01-02', 5)], '2026-01-02')).toBe(
      'active 2026-03-01',
    )
    expect(spans(sameDay, [topUp('2026-01-01', 5), topUp('2026-01-30', 5)], '2026-01-30')).toBe(
      'active 2026-03-01',
    )
  })
})

describe('packs that end on their own', () => {
  const povo = rule({
    tracks: [
      track(
        { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: days(180) },
        { after: [{ stage: 'grace', period: days(30), revivedBy: 'acts' }] },
      ),
    ],
    packs: { day: { price: 330, period: days(1), paidFrom: 'card' } },
  })
  it('start the clock when the last of them has ended', () => {
    const events = [purchase('2026-01-01', 'year', '2026-12-31'), purchase('2026-02-01', 'day')]
    expect(spans(povo, events, '2026-02-01')).toBe('active 2027-06-29, grace 2027-07-29')
  })
  it('start it on the day they are bought when nothing is known of their length', () => {
    expect(spans(povo, [purchase('2026-01-01', 'other')])).toBe('active 2026-06-30, grace 2026-07-30')
  })
  it('are not needed before the first: the clock runs from the activation', () => {
    expect(spans(povo, [activated('2026-01-01')])).toBe('active 2026-06-30, grace 2026-07-30')
  })
  it('count the day of the activation where the carrier does, and the day after an end all the same', () => {
    const counted = rule({
      ...povo,
      tracks: [
        track({
          kind: 'pack-end',
          counts: [{ act: 'purchase' }],
          restart: { ...days(180), starts: 'same-day' },
        }),
      ],
    })
    expect(spans(counted, [activated('2026-01-01')])).toBe('active 2026-06-29')
    expect(spans(counted, [purchase('2026-01-01', 'day')])).toBe('active 2026-07-01')
    expect(spans(counted, [purchase('2026-01-01', 'year', '2026-12-31')])).toBe('active 2027-06-29')
    expect(spans(counted, [purchase('2026-01-01', 'other')])).toBe('active 2026-06-30')
  })
  it('are not made by a top-up or a use', () => {
    const events = [purchase('2026-01-01', 'day'), topUp('2026-01-20', 3000), use('2026-01-20')]
    expect(spans(povo, events, '2026-01-20')).toBe('active 2026-07-01, grace 2026-07-31')
  })
  it('end the line with themselves where there is no clock after them', () => {
    const yearly = rule({
      lastDayUsable: false,
      tracks: [track({ kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null })],
    })
    expect(spans(yearly, [purchase('2026-01-01', '', '2026-12-31')])).toBe('active 2026-12-31')
    expect(spans(yearly, [purchase('2026-01-01', '')])).toBe('')
  })
})
