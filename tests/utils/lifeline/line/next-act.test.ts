import { describe, expect, it } from 'vitest'
import {
  activated,
  days,
  purchase,
  rule,
  stated,
  tier,
  topUp,
  track,
  use,
} from '@/tests/utils/lifeline/build'
import { life, next } from '@/tests/utils/lifeline/show-life'
import type { Rule } from '@/utils/sim/rule'

describe('the next act', () => {
  it('is a use where a text is enough, and a payment once texts no longer go out', () => {
    const ee = rule({
      tracks: [
        track(
          {
            kind: 'inactivity',
            counts: [
              { act: 'topUp', atLeast: 1000 },
              { act: 'use', uses: ['text-out'], paidOnly: true },
            ],
            period: days(180),
          },
          { after: [{ stage: 'receive-only', period: days(90), revivedBy: 'acts' }] },
        ),
      ],
    })
    expect(next(ee, [use('2026-01-01')], '2026-02-01')).toBe('use   now 2026-06-30 31')
    expect(next(ee, [use('2026-01-01')], '2026-07-10')).toBe('top-up 1000  now 2026-09-28 100')
    expect(next(ee, [use('2026-01-01', 'text-out', false)], '2026-01-02')).toBe('nothing')
  })
  it('is worth doing at once where it brings the line back, however long it may wait', () => {
    const waits = (aim: Rule['aim'], stage: 'receive-only' | 'grace') =>
      rule({
        aim,
        tracks: [
          track(
            { kind: 'added', tiers: [tier(1, days(30))], cap: null },
            { after: [{ stage, period: days(120), revivedBy: 'acts' }] },
          ),
        ],
      })
    const paid = [topUp('2026-01-01', 5)]
    expect(next(waits('outgoing', 'grace'), paid, '2026-02-10')).toBe('top-up 1  now 2026-05-31 -80')
    expect(next(waits('outgoing', 'receive-only'), paid, '2026-02-10')).toBe('top-up 1  now 2026-05-31 -80')
    // Whoever only wants to be reached has lost nothing yet.
    expect(next(waits('incoming', 'receive-only'), paid, '2026-02-10')).toBe('top-up 1  now 2026-05-31 40')
  })
  it('is nothing of ours where only staff can help, or nobody', () => {
    const stages = (revivedBy: 'carrier' | 'nothing') =>
      rule({
        tracks: [
          track(
            { kind: 'added', tiers: [tier(1, days(30))], cap: null },
            { after: [{ stage: 'grace', period: days(30), revivedBy }] },
          ),
        ],
      })
    expect(next(stages('carrier'), [topUp('2026-01-01', 5)], '2026-02-10')).toBe(
      'ask-carrier   now 2026-03-02 ?',
    )
    expect(next(stages('nothing'), [topUp('2026-01-01', 5)], '2026-02-10')).toBe('none   now 2026-03-02 ?')
    expect(
      next(rule({ tracks: [track({ kind: 'fixed', lastDayOn: '2026-03-02' })] }), [], '2026-02-10'),
    ).toBe('ask-carrier   now 2026-03-02 ?')
  })
  it('is the carrier’s own way where only its word is known, unless the line is not for keeping', () => {
    const told = (without: Rule['without']) =>
      next(rule({ tracks: [], without }), [stated('2026-01-01', 'outgoing', '2026-03-02')], '2026-02-10')
    expect(told('own')).toBe('as-told   now 2026-03-02 ?')
    expect(told('unknown')).toBe('as-told   now 2026-03-02 ?')
    expect(told('short-stay')).toBe('ask-carrier   now 2026-03-02 ?')
  })
  it('names the pack to buy', () => {
    const packs = rule({
      tracks: [
        track({
          kind: 'pack-end',
          counts: [{ act: 'purchase', packs: ['dear', 'cheap'] }],
          restart: days(10),
        }),
      ],
      packs: {
        dear: { price: 900, period: days(9), paidFrom: 'card' },
        cheap: { price: 100, period: days(1), paidFrom: 'card' },
      },
    })
    expect(next(packs, [purchase('2026-01-01', 'cheap')], '2026-01-03')).toBe(
      'purchase  cheap now 2026-01-12 2',
    )
  })
  it('frees the line for good where nothing ends it afterwards', () => {
    const once = rule({
      tracks: [
        track({
          kind: 'any-of',
          of: [
            {
              kind: 'from-payment',
              tiers: [{ act: { act: 'activated' }, gives: days(30) }],
              ifShorter: 'later-wins',
            },
            { kind: 'subscription', fee: 5, period: days(30), from: 'card', renews: 'by-itself' },
          ],
        }),
      ],
    })
    expect(life(once, [activated('2026-01-01')], '2026-01-02').deadline).toBeNull()
  })
})
