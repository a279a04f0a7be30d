import { describe, expect, it } from 'vitest'
import { anyUse, balance, day, days, rule, sim, stated, topUp, track } from '@/tests/utils/lifeline/build'
import { explain } from '@/utils/lifeline/explain/explain'
import { explainDoubt } from '@/utils/lifeline/explain/explain-doubt'
import { lifeline } from '@/utils/lifeline/lifeline'
import { say, softbank, why } from './say'

describe('the reason for a date', () => {
  it.each([
    [
      'en',
      [
        '¥3,000 on May 3, 2026 + 60 days = July 2, 2026',
        '¥3,000 on May 3, 2026',
        '+ 60 days by the rule → July 2, 2026',
        '= July 2, 2026, until midnight (Japan Standard Time)',
      ],
    ],
    [
      'ja',
      [
        '2026年5月3日の￥3,000 + 60日 = 2026年7月2日',
        '2026年5月3日の￥3,000',
        '+ 規則による60日 → 2026年7月2日',
        '= 2026年7月2日（日本標準時の24時まで）',
      ],
    ],
  ])('is a sum of an event and the rule in %s', (locale, expected) => {
    expect(why(softbank, [topUp('2026-05-03', 3000)], '2026-05-03', locale)).toEqual(expected)
  })

  it('names the end it was added to and the limit it met', () => {
    const events = [topUp('2026-05-03', 3000), topUp('2026-05-10', 3000)]
    expect(why(softbank, events, '2026-05-10')).toEqual([
      '¥3,000 on May 10, 2026 + added to July 2, 2026 + 60 days + up to the limit = August 18, 2026',
      '¥3,000 on May 10, 2026',
      'Added to the end before it: July 2, 2026',
      '+ 60 days by the rule → August 31, 2026',
      'Never more than 100 days ahead → August 18, 2026',
      '= August 18, 2026, until midnight (Japan Standard Time)',
    ])
  })

  it('goes on through the stages', () => {
    const lines = why({ ...softbank, aim: 'incoming' }, [topUp('2026-05-03', 3000)], '2026-05-03')
    expect(lines[0]).toBe('¥3,000 on May 3, 2026 + 60 days + 360 days = June 27, 2027')
    expect(lines).toContain('+ 360 days in which calls and texts still come in → June 27, 2027')
  })

  it('ends a day early where the last day is no longer usable', () => {
    const lines = why({ ...softbank, lastDayUsable: false }, [topUp('2026-05-03', 3000)], '2026-05-03')
    expect(lines).toContain('On that day the line is already off; the last usable day is July 1, 2026')
  })

  it('quotes the carrier', () => {
    expect(why(softbank, [stated('2026-05-03', 'outgoing', '2026-09-01')], '2026-05-03')).toEqual([
      'the carrier’s word of May 3, 2026 = September 1, 2026',
      'On May 3, 2026 the carrier said: usable until September 1, 2026',
      '= September 1, 2026, until midnight (Japan Standard Time)',
    ])
  })

  it('shows how long a balance lasts', () => {
    const ultra = rule({
      currency: 'USD',
      tracks: [
        track({ kind: 'subscription', fee: 300, period: days(30), from: 'balance', renews: 'by-itself' }),
      ],
    })
    expect(why(ultra, [balance('2026-01-01', 700, 'USD')], '2026-01-01')).toEqual([
      'balance $7 on January 1, 2026 + 60 days = March 2, 2026',
      'balance $7 on January 1, 2026',
      '+ 60 days paid from the balance ($7 at $3 each) → March 2, 2026',
      '= March 2, 2026, until midnight (Japan Standard Time)',
    ])
  })

  it('names its sources once', () => {
    const { clocks } = lifeline(sim(softbank), [topUp('2026-05-03', 3000)], softbank, day('2026-05-03'))
    const because = clocks.incoming?.because
    expect(because && explain(because).sources.map((line) => say(line))).toEqual([
      'https://carrier.example/validity, checked 2026-09-28',
    ])
  })
})

describe('a doubt', () => {
  it('names the values that disagree', () => {
    const values = [days(30), { minor: 50 }, { on: '2026-12-31' }, { act: anyUse }]
    const line = explainDoubt({ code: 'sources-disagree', params: { values } }, 'EUR')
    expect(say(line)).toBe('Sources disagree. (30 days, €0.50, or December 31, 2026)')
    expect(say(explainDoubt({ code: 'sources-disagree', params: {} }, 'EUR'))).toBe('Sources disagree.')
  })
  it('says in which reason a carrier has no rule', () => {
    const params = { reason: 'discontinued', carrier: 'Example' }
    expect(say(explainDoubt({ code: 'no-rule', params }, 'EUR'))).toBe('This product has ended.')
  })
})
