import { describe, expect, it } from 'vitest'
import { type Finding, reconcile } from '@/utils/lifeline/reconcile'
import type { SimEvent } from '@/utils/sim/sim-event'
import { balance, day, days, rule, sim, stated, tier, topUp, track, use } from './build'

const sixtyDays = rule({
  tracks: [track({ kind: 'from-payment', tiers: [tier(0, days(60))], ifShorter: 'later-wins' })],
})
const statedOnly = rule({ tracks: [track({ kind: 'stated' })] })
const today = day('2026-03-01')

function find(events: readonly SimEvent[], of = sixtyDays, proven: readonly string[] = []): Finding[] {
  return reconcile(sim(of), events, new Set(proven), today)
}

function proven(event: ReturnType<typeof topUp>) {
  return { ...event, reference: 'R-1' }
}

describe('the reconciliation', () => {
  it('finds nothing in a history that adds up', () => {
    const payment = proven(topUp('2026-02-01', 3000))
    expect(find([payment, stated('2026-02-02', 'outgoing', '2026-04-02')])).toEqual([])
  })

  it('lists what is not settled, the newest first', () => {
    const old = { ...topUp('2026-02-01', 3000), status: 'attempted' as const, startedAt: 1 }
    const young = { ...topUp('2026-02-02', 3000), status: 'attempted' as const, startedAt: 2 }
    expect(find([old, young])).toEqual([
      { code: 'open', event: young },
      { code: 'open', event: old },
    ])
  })

  it('lists what was paid without a proof', () => {
    const [first, second, third] = [
      topUp('2026-02-01', 1),
      topUp('2026-02-02', 2),
      proven(topUp('2026-02-03', 3)),
    ]
    expect(find([first, second, third], sixtyDays, [first.id])).toEqual([
      { code: 'no-receipt', event: second },
    ])
  })

  it('asks for no proof of what failed or is more than a year past', () => {
    expect(find([topUp('2024-02-01', 1), { ...topUp('2026-02-01', 1), status: 'failed' }])).toEqual([])
  })

  it('sees that the date named after a payment does not follow it', () => {
    const payment = proven(topUp('2026-02-01', 3000))
    const statement = stated('2026-02-05', 'outgoing', '2026-02-20')
    expect(find([payment, statement])).toEqual([
      { code: 'date-behind', event: payment, statement, computed: '2026-04-02' },
    ])
  })

  it('lets the date be a day earlier, or later than the rule says', () => {
    const payment = proven(topUp('2026-02-01', 3000))
    expect(find([payment, stated('2026-02-05', 'outgoing', '2026-04-01')])).toEqual([])
    expect(find([payment, stated('2026-02-05', 'outgoing', '2026-09-01')])).toEqual([])
  })

  it('blames no payment for a date that was named before it or after another one', () => {
    const payment = proven(topUp('2026-02-01', 3000))
    expect(find([stated('2026-01-05', 'outgoing', '2026-02-20'), payment])).toEqual([])
    const again = [payment, stated('2026-02-02', 'outgoing', '2026-04-02'), use('2026-02-03')]
    expect(find([...again, stated('2026-02-05', 'outgoing', '2026-03-20')])).toEqual([])
  })

  it('asks for the new date where the rule cannot know it', () => {
    const before = stated('2026-01-05', 'outgoing', '2026-03-20')
    const payment = proven(topUp('2026-02-01', 3000))
    expect(find([before, payment], statedOnly)).toEqual([{ code: 'date-not-told', event: payment }])
    const after = stated('2026-02-01', 'outgoing', '2026-06-20')
    expect(find([before, payment, after], statedOnly)).toEqual([])
  })

  it.each([
    ['a top-up that never arrived', 100, 1000],
    ['a top-up that was not written down', 2200, -1100],
  ])('sees %s in the balance', (_what, told, missing) => {
    const events = [
      balance('2026-01-01', 100),
      proven(topUp('2026-02-01', 1000)),
      balance('2026-02-02', told),
    ]
    expect(find(events)).toEqual([
      {
        code: 'balance-differs',
        event: events[2],
        computed: { minor: 1100, currency: 'JPY' },
        missing: { minor: missing, currency: 'JPY' },
      },
    ])
  })

  it('takes a little less for what calls and texts cost', () => {
    const events = [balance('2026-01-01', 100), proven(topUp('2026-02-01', 1000)), balance('2026-02-02', 700)]
    expect(find(events)).toEqual([])
  })

  it('forgets deleted entries', () => {
    expect(find([{ ...topUp('2026-02-01', 3000), deletedAt: 5 }])).toEqual([])
  })
})
