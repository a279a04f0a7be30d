import { describe, expect, it } from 'vitest'
import { anyUse, days, months, rule, tier, track } from '@/tests/utils/lifeline/build'
import type { Doing } from '@/utils/lifeline/line/doing'
import { leastPerDay, priceOf } from '@/utils/lifeline/plan/plan-bound'
import type { Act, Validity } from '@/utils/sim/rule'

const topUp: Doing = { kind: 'top-up', amount: 1000, atLeast: null, pack: '', uses: [], cost: 1000 }
const text: Doing = { ...topUp, kind: 'use', amount: null, uses: ['text-out'], cost: 0 }
const bought: Doing = { ...topUp, kind: 'purchase', pack: 'month' }
const anyTopUp: Act = { act: 'topUp' }
const packs = { month: { price: 1000, period: days(30), paidFrom: 'card' } } as const

/** Days that the bound takes a doing to give at the most. */
const mostDays = (validity: Validity, doing: Doing) => {
  const least = leastPerDay(rule({ tracks: [track(validity)], packs }), [doing], 'outgoing')
  return least === 0 ? 0 : Math.round(priceOf(doing) / least)
}

const idle: Validity = { kind: 'inactivity', counts: [anyTopUp], period: days(90) }
const fee = { fee: 500, period: days(30) }

describe('the most days a doing can give', () => {
  it.each<[string, number, Doing, Validity]>([
    [
      'the best tier it reaches',
      60,
      topUp,
      { kind: 'added', tiers: [tier(500, days(30)), tier(1000, days(60))], cap: null },
    ],
    ['nothing from a tier above it', 0, topUp, { kind: 'added', tiers: [tier(2000, days(90))], cap: null }],
    [
      'its share of a tier by amount',
      40,
      topUp,
      {
        kind: 'from-payment',
        ifShorter: 'later-wins',
        tiers: [tier(1, { perAmount: 100, period: days(4) })],
      },
    ],
    ['the time without use', 90, topUp, idle],
    ['a long month for a month', 31, topUp, { ...idle, period: months(1) }],
    ['nothing where it does not count', 0, text, idle],
    [
      'the pack and the restart',
      210,
      bought,
      { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: days(180) },
    ],
    [
      'nothing for a text where packs count',
      0,
      text,
      { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
    ],
    [
      'this window and the next',
      120,
      text,
      { kind: 'inside-window', counts: [anyUse], window: days(60), anchor: anyUse },
    ],
    [
      'no window for what does not count',
      0,
      topUp,
      { kind: 'inside-window', counts: [anyUse], window: days(60), anchor: anyUse },
    ],
    [
      'as many periods as the money pays',
      60,
      topUp,
      { kind: 'subscription', ...fee, from: 'balance', renews: 'by-itself' },
    ],
    [
      'one period of what is bought',
      30,
      bought,
      { kind: 'subscription', ...fee, from: 'card', renews: 'by-hand' },
    ],
    [
      'idle time and fees',
      150,
      topUp,
      { kind: 'deduction', counts: [anyTopUp], idle: days(90), ...fee, needsMore: false },
    ],
    [
      'only idle time for a text',
      90,
      text,
      { kind: 'deduction', counts: [anyUse], idle: days(90), ...fee, needsMore: false },
    ],
    ['the better of several', 90, topUp, { kind: 'any-of', of: [idle, { ...idle, period: days(30) }] }],
    ['nothing where no doing moves the date', 0, topUp, { kind: 'fixed', lastDayOn: '2026-05-01' }],
  ])('is %s', (_, most, doing, validity) => {
    expect(mostDays(validity, doing)).toBe(most)
  })

  it('counts a stage that may be waited out, where that clock is kept', () => {
    const after = [{ stage: 'receive-only', period: days(90), revivedBy: 'acts' }] as const
    const late = rule({ tracks: [track(idle, { after })] })
    const perDay = (days: number) => priceOf(topUp) / days
    expect(leastPerDay(late, [topUp], 'outgoing')).toBe(perDay(90))
    expect(leastPerDay(late, [topUp], 'incoming')).toBe(perDay(180))
    expect(leastPerDay(late, [topUp], 'recovery')).toBe(perDay(180))
  })

  it('allows for an end that is moved to the end of a month, and a start in the next', () => {
    expect(mostDays({ ...idle, period: { ...days(90), ends: 'month-end' } }, topUp)).toBe(121)
    expect(mostDays({ ...idle, period: { ...days(90), starts: 'next-month' } }, topUp)).toBe(121)
  })
})
