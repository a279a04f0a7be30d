import { describe, expect, it } from 'vitest'
import { activated, days, registered, rule, stated, tier, topUp, track } from '@/tests/utils/lifeline/build'
import { life, next, spans } from '@/tests/utils/lifeline/show-life'

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

describe('a grace in two parts', () => {
  const twice = (revivedBy: 'carrier' | 'nothing') =>
    rule({
      tracks: [
        track(
          { kind: 'added', tiers: [tier(1, days(30))], cap: null },
          {
            after: [
              { stage: 'grace', period: days(30), revivedBy: 'acts' },
              { stage: 'grace', period: days(90), revivedBy },
            ],
          },
        ),
      ],
    })
  const paid = [topUp('2026-01-01', 5)]
  it('must be acted in while acts still help, then the carrier asked before the number is lost', () => {
    const asked = twice('carrier')
    expect(spans(asked, paid, '2026-01-02')).toBe('active 2026-01-31, grace 2026-05-31')
    expect(next(asked, paid, '2026-01-02')).toBe('top-up 1  now 2026-01-31 30')
    expect(next(asked, paid, '2026-02-10')).toBe('top-up 1  now 2026-03-02 10')
    expect(life(asked, paid, '2026-03-02').deadline).toMatchObject({ daysLeft: 0, then: 'grace' })
    expect(next(asked, paid, '2026-03-03')).toBe('ask-carrier   now 2026-05-31 ?')
    expect(life(asked, paid, '2026-06-01').stage).toBe('lost')
    expect(next(twice('nothing'), paid, '2026-03-03')).toBe('none   now 2026-05-31 ?')
  })
  it('says why the first part ends when it does', () => {
    const { deadline } = life(twice('carrier'), paid, '2026-02-10')
    expect(deadline?.because.params).toMatchObject({
      lastDay: '2026-03-02',
      steps: [{ step: 'event' }, { step: 'period' }, { step: 'after-stage', to: '2026-03-02' }],
    })
  })
  it('is one where both parts are left in the same way', () => {
    const [one] = twice('carrier').tracks
    const after = one?.after.map((stage) => ({ ...stage, revivedBy: 'acts' as const })) ?? []
    const same = rule({ tracks: one ? [{ ...one, after }] : [] })
    expect(next(same, paid, '2026-02-10')).toBe('top-up 1  now 2026-05-31 -80')
  })
  it('ends when the carrier says so', () => {
    const told = [...paid, stated('2026-02-05', 'recovery', '2026-02-20')]
    expect(life(twice('carrier'), told, '2026-02-10').deadline?.lastDay.toString()).toBe('2026-02-20')
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
