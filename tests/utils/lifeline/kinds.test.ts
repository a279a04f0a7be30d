import { describe, expect, it } from 'vitest'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Act, Rule, Tier } from '@/utils/sim/rule'
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

const life = (ofRule: Rule, events: SimEvent[], today: string) =>
  lifeline(sim(ofRule), events, ofRule, day(today))

/** Stages with their last days. */
function spans(ofRule: Rule, events: SimEvent[], today = '2026-01-01'): string {
  return life(ofRule, events, today)
    .spans.map((span) => `${span.stage} ${span.lastDay ?? 'open'}`)
    .join(', ')
}

/** What to do next, from when, until when, and what it gains. */
function next(ofRule: Rule, events: SimEvent[], today: string): string {
  const { deadline } = life(ofRule, events, today)
  if (!deadline) return 'nothing'
  const { kind, atLeast, pack, from, by, gainsDays } = deadline.act
  return [kind, atLeast?.minor ?? '', pack, from ?? 'now', by, gainsDays ?? '?'].join(' ')
}

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

describe('windows with an act inside each', () => {
  const windows = rule({
    tracks: [
      track({ kind: 'inside-window', counts: [anyUse], window: days(90), anchor: { act: 'activated' } }),
    ],
  })
  it.each([
    [[], '2026-04-01'],
    // However early in the first window, the act keeps the line to the end of the second and no further.
    [['2026-01-05'], '2026-06-30'],
    [['2026-01-05', '2026-03-31'], '2026-06-30'],
    [['2026-04-01'], '2026-06-30'],
    [['2026-01-05', '2026-04-01'], '2026-06-30'],
    [['2026-01-05', '2026-04-02'], '2026-09-28'],
    // Too late for the first: the windows begin anew.
    [['2026-04-10'], '2026-07-09'],
  ])('after uses on %j the line is good until %s', (uses, lastDay) => {
    const events = [activated('2026-01-01'), ...uses.map((on) => use(on))]
    expect(spans(windows, events, uses.at(-1) ?? '2026-01-01')).toBe(`active ${lastDay}`)
  })
  it('wait for their first', () => {
    expect(spans(windows, [topUp('2026-01-01', 5)])).toBe('')
  })
})

describe('several conditions', () => {
  const paid: Act = { act: 'topUp', atLeast: 501 }
  const yearly = { kind: 'inactivity', counts: [paid], period: months(12) } as const
  const used = { kind: 'inactivity', counts: [anyUse], period: months(6) } as const
  it('all needed: the first to run out ends the line, and its act is the next', () => {
    const proximus = rule({ tracks: [track({ kind: 'all-of', of: [yearly, used] })] })
    const events = [topUp('2026-01-01', 1000), use('2026-01-01')]
    expect(spans(proximus, events)).toBe('active 2026-07-01')
    expect(next(proximus, events, '2026-03-01')).toBe('use   now 2026-07-01 62')
    expect(next(proximus, [...events, use('2026-12-01')], '2026-12-02')).toBe(
      'top-up 501  now 2027-01-01 151',
    )
  })
  it('either enough: the last to run out ends it', () => {
    const either = rule({ tracks: [track({ kind: 'any-of', of: [yearly, used] })] })
    expect(spans(either, [topUp('2026-01-01', 1000), use('2026-09-01')], '2026-09-01')).toBe(
      'active 2027-03-01',
    )
  })
  it('two clocks: calls out end long before the card does', () => {
    const slovak = rule({
      tracks: [
        track(
          { kind: 'inactivity', counts: [paid], period: days(90) },
          { after: [{ stage: 'receive-only', period: null, revivedBy: 'acts' }], then: 'unknown' },
        ),
        track({ kind: 'inactivity', counts: [paid], period: months(12) }, { clock: 'incoming' }),
      ],
    })
    expect(spans(slovak, [topUp('2026-01-01', 1000)])).toBe('active 2026-04-01, receive-only 2027-01-01')
    expect(life(slovak, [topUp('2026-01-01', 1000)], '2027-01-02').stage).toBe('lost')
  })
  it('credit has a clock of its own and ends no stage', () => {
    const czech = rule({
      tracks: [
        track(
          { kind: 'from-payment', tiers: [tier(200, months(6))], ifShorter: 'later-wins' },
          { clock: 'credit' },
        ),
        track({ kind: 'inactivity', counts: [{ act: 'topUp' }], period: months(12) }),
      ],
    })
    const told = life(czech, [topUp('2026-01-01', 200)], '2026-08-01')
    expect([told.stage, told.clocks.credit?.lastDay?.toString()]).toEqual(['active', '2026-07-01'])
    expect(
      life(
        { ...czech, aim: 'credit' },
        [topUp('2026-01-01', 200)],
        '2026-06-01',
      ).deadline?.lastDay.toString(),
    ).toBe('2026-07-01')
    expect(
      life(
        { ...czech, aim: 'credit' },
        [topUp('2026-01-01', 200)],
        '2026-08-01',
      ).deadline?.lastDay.toString(),
    ).toBe('2027-01-01')
  })
})

describe('doors', () => {
  it('open late: an act before them does nothing', () => {
    const late = rule({
      tracks: [track({ kind: 'added', tiers: [tier(1, days(30))], cap: null, opens: days(10) })],
    })
    const events = [topUp('2026-01-01', 5)]
    expect(spans(late, [...events, topUp('2026-01-20', 5)], '2026-01-20')).toBe('active 2026-01-31')
    expect(spans(late, [...events, topUp('2026-01-21', 5)], '2026-01-21')).toBe('active 2026-03-02')
    expect(next(late, events, '2026-01-02')).toBe('top-up 1  2026-01-21 2026-01-31 30')
  })
  it('close early: the deadline is the day they close, and after it only the carrier can help', () => {
    const japanese = rule({
      tracks: [
        track({
          kind: 'added',
          tiers: [tier(5400, days(365))],
          cap: null,
          closes: { kind: 'day-of-month', day: 15 },
        }),
      ],
    })
    const events = [topUp('2026-01-31', 5400)]
    expect(next(japanese, events, '2027-01-01')).toBe('top-up 5400  now 2027-01-15 365')
    expect(next(japanese, events, '2027-01-16')).toBe('ask-carrier   now 2027-01-31 ?')
    const early = [topUp('2026-01-05', 5400)]
    expect(life(japanese, early, '2027-01-01').deadline?.lastDay.toString()).toBe('2027-01-05')
  })
  it('close some days before, for the nearer of two that are needed and the further of two that suffice', () => {
    const closing = (count: number) =>
      ({
        kind: 'added',
        tiers: [tier(1, days(30))],
        cap: null,
        closes: { kind: 'days-before', count },
      }) as const
    const one = rule({ tracks: [track(closing(3))] })
    const both = rule({ tracks: [track({ kind: 'all-of', of: [closing(3), closing(5)] })] })
    const either = rule({ tracks: [track({ kind: 'any-of', of: [closing(3), closing(5)] })] })
    const until = (ofRule: Rule) =>
      life(ofRule, [topUp('2026-01-01', 5)], '2026-01-02').deadline?.lastDay.toString()
    expect([one, both, either].map(until)).toEqual(['2026-01-28', '2026-01-26', '2026-01-28'])
    expect(until(rule({ tracks: [track({ kind: 'any-of', of: [{ kind: 'stated' }] })] }))).toBeUndefined()
  })
})

describe('an end nothing moves', () => {
  const adding = track({ kind: 'added', tiers: [tier(1, days(60))], cap: null })
  it('is the registration’s, counted from the activation unless registered apart', () => {
    const tourist = rule({
      tracks: [adding],
      caps: [{ kind: 'registration', from: 'registered', period: days(30), who: 'tourist', applies: true }],
    })
    const events = [activated('2026-01-01'), topUp('2026-01-02', 5)]
    expect(spans(tourist, events, '2026-01-02')).toBe('active 2026-01-31')
    expect(spans(tourist, [...events, registered('2026-01-10')], '2026-01-10')).toBe('active 2026-02-09')
    expect(next(tourist, events, '2026-01-02')).toBe('register   now 2026-01-31 ?')
    expect(
      spans(
        { ...tourist, caps: tourist.caps.map((cap) => ({ ...cap, applies: false })) },
        events,
        '2026-01-02',
      ),
    ).toBe('active 2026-03-03')
  })
  it('is a day, unless the carrier has named a later one', () => {
    const until = rule({
      tracks: [adding],
      caps: [{ kind: 'day', lastDayOn: '2026-01-20', who: 'document', applies: true }],
    })
    expect(spans(until, [topUp('2026-01-02', 5)], '2026-01-02')).toBe('active 2026-01-20')
    expect(
      spans(until, [topUp('2026-01-02', 5), stated('2026-01-03', 'outgoing', '2026-02-20')], '2026-01-03'),
    ).toBe('active 2026-02-20')
    expect(
      spans(until, [topUp('2026-01-02', 5), stated('2026-01-03', 'credit', '2026-02-20')], '2026-01-03'),
    ).toBe('active 2026-01-20')
  })
})

describe('the carrier’s word', () => {
  const softbank = rule({
    tracks: [
      track(
        { kind: 'added', tiers: [tier(3000, days(60))], cap: null },
        {
          after: [
            { stage: 'receive-only', period: days(360), revivedBy: 'acts' },
            { stage: 'grace', period: days(90), revivedBy: 'carrier' },
          ],
        },
      ),
    ],
  })
  const paid = topUp('2026-01-01', 3000)
  it.each([
    ['outgoing', '2026-01-20', 'active 2026-01-20, receive-only 2027-01-15, grace 2027-04-15'],
    ['incoming', '2026-06-30', 'active 2026-03-02, receive-only 2026-06-30, grace 2026-09-28'],
    ['incoming', '2026-02-01', 'active 2026-02-01, grace 2026-05-02'],
    ['recovery', '2026-12-31', 'active 2026-03-02, receive-only 2026-12-31'],
  ] as const)('on the %s clock moves what follows it', (clock, lastDayOn, expected) => {
    expect(spans(softbank, [paid, stated('2026-01-02', clock, lastDayOn)], '2026-01-02')).toBe(expected)
  })
  it('holds until an act moves the line on', () => {
    const events = [paid, stated('2026-01-02', 'incoming', '2026-06-30'), topUp('2026-01-03', 3000)]
    expect(spans(softbank, events, '2026-01-03')).toBe(
      'active 2026-05-01, receive-only 2027-04-26, grace 2027-07-25',
    )
  })
  it('adds what the rule does not know', () => {
    const bare = rule({
      tracks: [track({ kind: 'added', tiers: [tier(1, days(60))], cap: null }, { then: 'unknown' })],
    })
    const events = [
      paid,
      stated('2026-01-02', 'incoming', '2026-04-30'),
      stated('2026-01-02', 'recovery', '2026-05-31'),
    ]
    expect(spans(bare, events, '2026-01-02')).toBe(
      'active 2026-03-02, receive-only 2026-04-30, grace 2026-05-31',
    )
    expect(life(bare, events, '2026-06-01').stage).toBe('lost')
    expect(life(bare, [paid], '2026-06-01').stage).toBe('unknown')
  })
  it('is all there is where there is no rule', () => {
    const own = rule({ without: 'own' })
    const events = [
      stated('2026-01-02', 'outgoing', '2026-04-30'),
      stated('2026-01-02', 'incoming', '2026-05-31'),
    ]
    expect(spans(own, events, '2026-01-02')).toBe('active 2026-04-30, receive-only 2026-05-31')
    expect(life(own, [], '2026-01-02')).toMatchObject({
      stage: 'unknown',
      spans: [],
      deadline: null,
      clocks: {},
    })
  })
  it('lets a line receive of which nothing else is known', () => {
    const told = life(softbank, [stated('2026-01-02', 'incoming', '2026-06-30')], '2026-01-02')
    expect([told.stage, told.deadline?.lastDay.toString()]).toEqual(['receive-only', '2026-06-30'])
    expect(life(softbank, [stated('2026-01-02', 'incoming', '2026-06-30')], '2026-07-02').stage).toBe('grace')
  })
  it('lifts clocks that would end before it', () => {
    const two = rule({
      tracks: [
        track({ kind: 'inactivity', counts: [{ act: 'topUp' }], period: days(30) }, { clock: 'incoming' }),
        track(
          { kind: 'inactivity', counts: [{ act: 'topUp' }], period: days(10) },
          { then: 'unknown', after: [{ stage: 'receive-only', period: null, revivedBy: 'acts' }] },
        ),
      ],
    })
    expect(spans(two, [paid], '2026-01-02')).toBe('active 2026-01-11, receive-only 2026-01-31')
    expect(spans(two, [paid, stated('2026-01-02', 'outgoing', '2026-04-30')], '2026-01-02')).toBe(
      'active 2026-04-30',
    )
  })
  it('gives a clock to a rule that knows only later ones', () => {
    const late = rule({
      tracks: [
        track({ kind: 'inactivity', counts: [{ act: 'topUp' }], period: days(30) }, { clock: 'incoming' }),
      ],
    })
    expect(spans(late, [paid, stated('2026-01-02', 'outgoing', '2026-01-10')], '2026-01-02')).toBe(
      'active 2026-01-10, receive-only 2026-01-31',
    )
  })
})

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

describe('an event', () => {
  const simple = rule({ tracks: [track({ kind: 'added', tiers: [tier(1, days(60))], cap: null })] })
  it('counts when paid, and not when attempted, failed or deleted', () => {
    const paid = topUp('2026-01-01', 5)
    expect(spans(simple, [{ ...paid, status: 'attempted' }])).toBe('')
    expect(spans(simple, [{ ...paid, status: 'failed' }])).toBe('')
    expect(spans(simple, [{ ...paid, deletedAt: 1 }])).toBe('')
    expect(spans(simple, [paid])).toBe('active 2026-03-02')
  })
  it('of tomorrow counts, because it may be tomorrow where the user is; later ones wait', () => {
    expect(spans(simple, [topUp('2026-01-02', 5)], '2026-01-01')).toBe('active 2026-03-03')
    const told = life(simple, [topUp('2026-01-03', 5)], '2026-01-01')
    expect(told.doubts).toContainEqual({ code: 'future-events', params: { count: 1 } })
    expect(told.spans).toEqual([])
  })
  it('written down before another of the same day came before it', () => {
    const word = stated('2026-01-01', 'outgoing', '2026-02-01')
    const paid = topUp('2026-01-01', 5)
    expect(spans(simple, [word, paid])).toBe('active 2026-04-02')
    expect(spans(simple, [{ ...word, createdAt: paid.createdAt + 1 }, paid])).toBe('active 2026-02-01')
    const sameTime = { ...word, createdAt: paid.createdAt }
    expect(spans(simple, [sameTime, paid])).toBe('active 2026-02-01')
  })
  it('after the computed loss proves that the line was there, and that something is missing', () => {
    const told = life(simple, [topUp('2026-01-01', 5), topUp('2026-06-01', 5)], '2026-06-01')
    expect(told.stage).toBe('active')
    expect(told.doubts).toEqual([
      { code: 'act-after-loss', params: { on: '2026-06-01', lostAfter: '2026-03-02' } },
    ])
  })
  it('that contradicts the rule is believed and named', () => {
    const told = life(
      simple,
      [topUp('2026-01-01', 5), stated('2026-01-02', 'outgoing', '2026-02-20')],
      '2026-01-02',
    )
    const params = { clock: 'outgoing', stated: '2026-02-20', computed: '2026-03-02' }
    expect(told.doubts).toEqual([{ code: 'stated-disagrees', params }])
  })
})
