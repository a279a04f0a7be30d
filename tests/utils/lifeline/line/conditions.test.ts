import { describe, expect, it } from 'vitest'
import { activated, anyUse, days, months, rule, tier, topUp, track, use } from '@/tests/utils/lifeline/build'
import { life, next, spans } from '@/tests/utils/lifeline/show-life'
import type { Act, Rule } from '@/utils/sim/rule'

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
