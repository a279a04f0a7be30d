import { describe, expect, it } from 'vitest'
import { preview } from '@/utils/lifeline/preview'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import {
  activated,
  anyUse,
  day,
  days,
  months,
  purchase,
  registered,
  rule,
  sim,
  stated,
  tier,
  topUp,
  track,
  use,
} from './build'

function look(ofRule: Rule, events: SimEvent[], event: SimEvent, today: string): string {
  const { daysGained, verdicts } = preview(sim(ofRule), events, ofRule, event, day(today))
  return [
    daysGained,
    ...verdicts.map(({ code, level, params }) => `${level} ${code} ${JSON.stringify(params)}`),
  ].join(' | ')
}

const adding = rule({
  tracks: [
    track(
      { kind: 'added', tiers: [tier(3000, days(60))], cap: days(100) },
      {
        after: [
          { stage: 'receive-only', period: days(30), revivedBy: 'acts' },
          { stage: 'grace', period: days(10), revivedBy: 'carrier' },
          { stage: 'grace', period: days(5), revivedBy: 'nothing' },
        ],
      },
    ),
  ],
  amounts: { kind: 'list', minors: [3000, 5000] },
})

const ladder = rule({
  currency: 'EUR',
  tracks: [
    track({
      kind: 'from-payment',
      tiers: [tier(500, months(4)), tier(3000, months(24))],
      ifShorter: 'newest-wins',
    }),
  ],
  amounts: { kind: 'range', least: 500, most: 3000, step: 500 },
})

describe('what an act would do', () => {
  it('gains the full time on an adding rule', () => {
    expect(look(adding, [topUp('2026-01-01', 3000)], topUp('2026-02-20', 3000), '2026-02-20')).toBe('60')
  })
  it('gains less at the cap', () => {
    expect(look(adding, [topUp('2026-01-01', 3000)], topUp('2026-01-11', 3000), '2026-01-11')).toBe(
      '50 | warn cap-reached {"lastDay":"2026-04-21","days":50}',
    )
  })
  it('gains nothing twice at the cap', () => {
    const events = [topUp('2026-01-01', 3000), topUp('2026-01-01', 3000)]
    expect(look(adding, events, topUp('2026-01-01', 3000), '2026-01-01')).toBe(
      '0 | stop cap-reached {"lastDay":"2026-04-11","days":0}',
    )
  })
  it('says since when the line is expired and until when it can be saved', () => {
    expect(look(adding, [topUp('2026-01-01', 3000)], topUp('2026-03-10', 3000), '2026-03-10')).toBe(
      '60 | warn expired {"stage":"receive-only","since":"2026-03-02","until":"2026-04-01"}',
    )
  })
  it('says when only the carrier can bring the line back', () => {
    expect(look(adding, [topUp('2026-01-01', 3000)], topUp('2026-04-05', 3000), '2026-04-05')).toContain(
      'stop ask-carrier-first {"stage":"grace","since":"2026-03-02","until":"2026-04-16"}',
    )
  })
  it('says when nothing can', () => {
    expect(look(adding, [topUp('2026-01-01', 3000)], topUp('2026-04-15', 3000), '2026-04-15')).toContain(
      'stop cannot-return',
    )
  })
  it('says when the number is lost', () => {
    expect(look(adding, [topUp('2026-01-01', 3000)], topUp('2026-05-15', 3000), '2026-05-15')).toContain(
      'stop lost {"lastDay":"2026-04-16"}',
    )
  })
  it('says what the smallest payment is that counts', () => {
    expect(look(adding, [topUp('2026-01-01', 3000)], topUp('2026-01-11', 1000), '2026-01-11')).toBe(
      '0 | stop tier-too-low {"atLeast":{"minor":3000,"currency":"JPY"}} | note amount-not-sold {"money":{"minor":1000,"currency":"JPY"}}',
    )
  })
  it('says what coming back asks for when it asks for more', () => {
    const dear = rule({
      tracks: [
        track(
          { kind: 'added', tiers: [tier(3000, days(60))], cap: null },
          { after: [{ stage: 'grace', period: days(30), revivedBy: 'acts', atLeast: 5000 }] },
        ),
      ],
    })
    const late = look(dear, [topUp('2026-01-01', 3000)], topUp('2026-03-10', 3000), '2026-03-10')
    expect(late).toContain('stop tier-too-low {"atLeast":{"minor":5000,"currency":"JPY"}}')
    expect(look(dear, [topUp('2026-01-01', 3000)], topUp('2026-03-10', 5000), '2026-03-10')).toContain(
      '60 | warn exp',
    )
  })
  it('warns of a smaller payment that takes days away', () => {
    const events = [topUp('2026-01-01', 3000, 'EUR')]
    expect(look(ladder, events, topUp('2026-01-11', 500, 'EUR'), '2026-01-11')).toBe(
      '-600 | stop shortens {"days":600,"lastDay":"2026-05-11"}',
    )
  })
  it('says since when a payment gains anything where a later end is kept', () => {
    const keeping = rule({
      ...ladder,
      tracks: [
        track({
          kind: 'from-payment',
          tiers: [tier(500, months(4)), tier(3000, months(24))],
          ifShorter: 'later-wins',
        }),
      ],
    })
    expect(
      look(keeping, [topUp('2026-01-01', 3000, 'EUR')], topUp('2026-01-11', 500, 'EUR'), '2026-01-11'),
    ).toBe('0 | stop too-early {"usefulFrom":"2027-09-02"}')
  })
  it('notes the days given away by paying before the end', () => {
    expect(
      look(ladder, [topUp('2026-01-01', 500, 'EUR')], topUp('2026-04-01', 500, 'EUR'), '2026-04-01'),
    ).toBe('92 | note better-later {"days":31,"lastDay":"2026-05-01"}')
  })
  it('says when a registration ends it all the same', () => {
    const tourist = rule({
      ...adding,
      caps: [{ kind: 'registration', from: 'registered', period: days(30), who: 'tourist', applies: true }],
    })
    const events = [registered('2026-01-01'), topUp('2026-01-01', 3000)]
    expect(look(tourist, events, topUp('2026-01-02', 3000), '2026-01-02')).toBe(
      '0 | stop registration-cap {"lastDay":"2026-01-31"}',
    )
  })
  it('says when a top-up does not count at all', () => {
    const uses = rule({ tracks: [track({ kind: 'inactivity', counts: [anyUse], period: months(12) })] })
    expect(look(uses, [activated('2026-01-01')], topUp('2026-02-01', 3000), '2026-02-01')).toContain(
      '0 | stop does-not-count',
    )
    expect(look(uses, [activated('2026-01-01')], use('2026-02-01'), '2026-02-01')).toBe('31')
  })
  it('says when another pack is needed', () => {
    const packs = rule({
      tracks: [
        track({ kind: 'pack-end', counts: [{ act: 'purchase', packs: ['keep'] }], restart: days(10) }),
      ],
      packs: { keep: { price: 100, period: null, paidFrom: 'credit' } },
    })
    expect(look(packs, [], purchase('2026-01-01', 'other'), '2026-01-01')).toContain('stop does-not-count')
    expect(look(packs, [], purchase('2026-01-01', 'keep'), '2026-01-01')).toBe('')
  })
  it('knows which sums are sold, and asks no such thing of a pack', () => {
    const step = rule({ ...ladder, amounts: { kind: 'range', least: 500, most: 3000, step: 500 } })
    const note = (minor: number) =>
      look(step, [], topUp('2026-01-01', minor, 'EUR'), '2026-01-01').includes('not-sold')
    expect([500, 750, 1000, 3000, 3500].map(note)).toEqual([false, true, false, false, true])
    const pack = { ...purchase('2026-01-01', ''), money: { minor: 750, currency: 'EUR' } }
    expect(look(step, [], pack, '2026-01-01')).not.toContain('not-sold')
    expect(look(step, [], topUp('2026-01-01', null), '2026-01-01')).not.toContain('not-sold')
  })
  it('looks at an unsettled payment as if it went through, and at a change in place of what it changes', () => {
    const paid = topUp('2026-01-01', 3000)
    const attempt = { ...topUp('2026-02-20', 3000), status: 'attempted' as const }
    expect(look(adding, [paid, attempt], attempt, '2026-02-20')).toBe('60')
    expect(look(adding, [paid], { ...paid, on: '2026-01-05' }, '2026-01-05')).toContain('4')
  })
  it('shows what deleting an event takes away', () => {
    const second = topUp('2026-02-20', 3000)
    expect(look(adding, [topUp('2026-01-01', 3000), second], { ...second, deletedAt: 1 }, '2026-02-20')).toBe(
      '-60',
    )
  })
  it('comes on its day after what is recorded of that day', () => {
    const draft = { createdAt: 0 }
    const told: SimEvent = { ...stated('2026-01-11', 'outgoing', '2026-01-20'), createdAt: 5 }
    expect(look(adding, [told], { ...topUp('2026-01-11', 3000), ...draft }, '2026-01-11')).toBe('60')
    const paid = { ...topUp('2026-01-11', 3000), createdAt: 5 }
    const later = { ...stated('2026-01-11', 'outgoing', '2026-05-01'), ...draft }
    expect(look(adding, [paid], later, '2026-01-11')).toBe('50')
  })
  it('keeps its place on its day when it is changed', () => {
    const told: SimEvent = { ...stated('2026-01-11', 'outgoing', '2026-01-20'), createdAt: 5 }
    const paid = { ...topUp('2026-01-11', 3000), createdAt: 4 }
    expect(look(adding, [paid, told], { ...paid, note: 'changed' }, '2026-01-11')).toBe('0')
  })
  it('of the past is told only whether it counted, for when and whether to do it is past advice', () => {
    const events = [topUp('2026-01-11', 500, 'EUR')]
    expect(look(ladder, events, topUp('2025-12-01', 500, 'EUR'), '2026-02-01')).toBe('0')
    expect(look(ladder, events, topUp('2025-12-01', 100, 'EUR'), '2026-02-01')).toBe(
      '0 | stop tier-too-low {"atLeast":{"minor":500,"currency":"EUR"}} | note amount-not-sold {"money":{"minor":100,"currency":"EUR"}}',
    )
  })
})
