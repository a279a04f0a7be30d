import { describe, expect, it } from 'vitest'
import {
  activated,
  anyUse,
  balance,
  day,
  days,
  fact,
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
} from '@/tests/utils/lifeline/build'
import { lifeline as en } from '@/utils/i18n/catalogs/en/lifeline'
import { lifeline as ja } from '@/utils/i18n/catalogs/ja/lifeline'
import { lifeline as zhCN } from '@/utils/i18n/catalogs/zh_CN/lifeline'
import { lifeline as zhTW } from '@/utils/i18n/catalogs/zh_TW/lifeline'
import { explain } from '@/utils/lifeline/explain/explain'
import { explainAct } from '@/utils/lifeline/explain/explain-act'
import { explainDoubt } from '@/utils/lifeline/explain/explain-doubt'
import { explainVerdict } from '@/utils/lifeline/explain/explain-verdict'
import { renderText } from '@/utils/lifeline/explain/render-text'
import type { TextLine } from '@/utils/lifeline/explain/text-line'
import { lifeline } from '@/utils/lifeline/lifeline'
import { preview } from '@/utils/lifeline/preview'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

type Catalog = Readonly<Record<string, string | { readonly one?: string; readonly other: string }>>

const catalogs: Readonly<Record<string, Catalog>> = { en, ja, 'zh-CN': zhCN, 'zh-TW': zhTW }

/** A translator as small as can be: plural form by `count`, names filled in, and nothing left open. */
function say(line: TextLine, locale = 'en'): string {
  const catalog = catalogs[locale] ?? {}
  return renderText(
    line,
    (key, params) => {
      const entry = catalog[key]
      if (entry === undefined) throw new Error(`No ${key} in ${locale}`)
      const isOne = new Intl.PluralRules(locale).select(Number(params['count'])) === 'one'
      const text = typeof entry === 'string' ? entry : isOne ? (entry.one ?? entry.other) : entry.other
      return text.replace(/\{(\w+)\}/g, (_, name: string) => {
        if (!(name in params)) throw new Error(`No ${name} for ${key}`)
        return String(params[name])
      })
    },
    locale,
  )
}

const softbank = rule({
  tracks: [
    track(
      { kind: 'added', tiers: [tier(3000, days(60))], cap: days(100) },
      { after: [{ stage: 'receive-only', period: days(360), revivedBy: 'acts' }] },
    ),
  ],
  amounts: { kind: 'list', minors: [3000, 5000] },
})

function why(ofRule: Rule, events: SimEvent[], today: string, locale = 'en'): string[] {
  const life = lifeline(sim(ofRule), events, ofRule, day(today))
  const because = life.deadline?.because ?? life.clocks.outgoing?.because
  if (!because) return []
  const { summary, lines } = explain(because)
  return [summary, ...lines].map((line) => say(line, locale))
}

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

describe('every sentence', () => {
  const use90: Rule = rule({
    tracks: [
      track({ kind: 'inactivity', counts: [anyUse], period: days(90) }, { clock: 'credit' }),
      track({ kind: 'inactivity', counts: [anyUse], period: days(90) }),
      track(
        { kind: 'inside-window', counts: [anyUse], window: months(1), anchor: anyUse },
        { clock: 'incoming' },
      ),
    ],
    caps: [
      { kind: 'registration', from: 'registered', period: days(30), who: 'tourist', applies: true },
      { kind: 'day', lastDayOn: '2027-01-01', who: 'document', applies: true },
    ],
  })
  const rules: Rule[] = [
    softbank,
    use90,
    { ...use90, caps: [], aim: 'credit' },
    { ...use90, caps: [], aim: 'incoming' },
    rule({ ...use90, tracks: [], caps: use90.caps.slice(1) }),
    rule({ tracks: [track({ kind: 'fixed', lastDayOn: '2026-12-31' })] }),
    rule({ tracks: [track({ kind: 'none' })] }),
    rule({ tracks: [track({ kind: 'stated' })] }),
    rule({
      tracks: [
        track(
          {
            kind: 'deduction',
            counts: [anyUse],
            idle: days(90),
            fee: 200,
            period: { unit: 'year', count: 1, clamp: 'last-day' },
            needsMore: true,
          },
          {
            after: [
              { stage: 'grace', period: { unit: 'week', count: 2 }, revivedBy: 'carrier' },
              { stage: 'grace', period: days(9), revivedBy: 'nothing' },
            ],
          },
        ),
      ],
    }),
    rule({
      tracks: [track({ kind: 'pack-end', counts: [{ act: 'purchase' }], restart: days(10) })],
      packs: { keep: { price: 100, period: days(3), paidFrom: 'credit', name: 'Keep' } },
    }),
    rule({
      tracks: [track({ kind: 'added', tiers: [{ act: { act: 'topUp' }, gives: days(3) }], cap: null })],
    }),
    rule({
      tracks: [
        track(
          { kind: 'subscription', fee: 300, period: days(30), from: 'card', renews: 'by-hand' },
          { then: 'unknown' },
        ),
      ],
    }),
    rule({
      without: 'discontinued',
      confidence: 'low',
      facts: { main: { ...fact, confidence: 'low' }, more: { ...fact, confidence: 'medium' } },
      doubts: [
        {
          code: 'sources-disagree',
          values: [days(30), { minor: 50 }, { on: '2026-12-31' }, { act: anyUse }],
        },
        { code: 'promotion-until', values: [{ on: '2026-12-31' }] },
      ],
    }),
    rule({ confidence: 'low' }),
    rule({
      tracks: [track({ kind: 'pack-end', counts: [{ act: 'purchase', atLeast: 500 }], restart: days(10) })],
    }),
    rule({ tracks: [track({ kind: 'pack-end', counts: [{ act: 'purchase' }], restart: days(10) })] }),
  ]
  const histories: SimEvent[][] = [
    [],
    [
      activated('2026-01-01'),
      registered('2026-01-02'),
      use('2026-01-03', 'data'),
      balance('2026-01-04', 900),
    ],
    [topUp('2026-01-01', 3000), purchase('2026-01-05', 'keep'), use('2026-01-20', 'call-in')],
    [topUp('2026-01-01', null), topUp('2026-01-01', 10, 'EUR'), purchase('2026-01-05', '')],
    [{ ...topUp('2026-01-01', 3000), kind: 'purchase', pack: '', lastDayOn: null }],
    [topUp('2026-01-01', 3000), topUp('2026-01-01', 3000), topUp('2028-01-01', 3000)],
    (['outgoing', 'incoming', 'recovery', 'credit'] as const).map((clock) =>
      stated('2026-01-02', clock, '2026-06-30'),
    ),
    [
      use('2025-01-01'),
      topUp('2025-01-01', 3000),
      use('2026-01-01'),
      stated('2026-01-02', 'outgoing', '2026-06-30'),
    ],
  ]
  const later = ['2026-01-06', '2026-02-20', '2026-04-20', '2026-07-20', '2029-01-01']
  const acts = [
    topUp('2026-01-06', 1000),
    topUp('2026-01-06', 3000),
    purchase('2026-01-06', 'keep'),
    use('2026-01-06'),
  ]

  function* sentences(): Generator<TextLine> {
    for (const ofRule of rules) {
      for (const events of histories) {
        for (const today of later) {
          const life = lifeline(sim(ofRule), events, ofRule, day(today))
          const reasons = [...life.spans, ...Object.values(life.clocks)].map(({ because }) =>
            explain(because),
          )
          for (const { summary, lines, sources } of reasons) yield* [summary, ...lines, ...sources]
          if (life.deadline) yield* explainAct(life.deadline.act, (pack) => ofRule.packs[pack]?.name ?? pack)
          for (const doubt of life.doubts) yield explainDoubt(doubt, ofRule.currency)
          for (const act of acts) {
            const { verdicts } = preview(sim(ofRule), events, ofRule, { ...act, on: today }, day(today))
            yield* verdicts.map(explainVerdict)
          }
        }
      }
    }
  }

  const keys = new Set<string>()
  const collect = ({ key, params }: TextLine): void => {
    keys.add(key)
    for (const param of Object.values(params)) {
      if (typeof param !== 'object') continue
      if ('line' in param) collect(param.line)
      if ('list' in param) param.list.forEach(collect)
    }
  }

  it('can be said in four languages, whatever the rule and the history', () => {
    const distinct = new Map<string, TextLine>()
    for (const line of sentences()) distinct.set(JSON.stringify(line), line)
    for (const line of distinct.values()) {
      collect(line)
      const said = Object.keys(catalogs).map((locale) => say(line, locale))
      expect(said.join('\n')).not.toMatch(/[{}]|undefined|null|NaN/)
    }
    expect(keys.size).toBeGreaterThan(60)
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

describe('the catalogs', () => {
  it.each(['ja', 'zh-CN', 'zh-TW'])('%s has the same keys and names as English', (locale) => {
    const names = (catalog: Catalog) =>
      Object.entries(catalog).map(([key, entry]) => {
        const text = typeof entry === 'string' ? entry : entry.other
        return [key, (text.match(/\{\w+\}/g) ?? []).sort()]
      })
    expect(names(catalogs[locale] ?? {})).toEqual(names(en))
  })
})
