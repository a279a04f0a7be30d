import { describe, expect, it, test } from 'vitest'
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
  topUp,
  track,
  use,
} from '@/tests/utils/lifeline/build'
import { lifeline as en } from '@/utils/i18n/catalogs/en/lifeline'
import { explain } from '@/utils/lifeline/explain/explain'
import { explainAct } from '@/utils/lifeline/explain/explain-act'
import { explainDoubt } from '@/utils/lifeline/explain/explain-doubt'
import { explainVerdict } from '@/utils/lifeline/explain/explain-verdict'
import type { TextLine } from '@/utils/lifeline/explain/text-line'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { RecordDoubt } from '@/utils/lifeline/line/find-doubts'
import { preview } from '@/utils/lifeline/preview'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import { doubtCodes } from '@/utils/storage/schema/rule-schema'
import { type Catalog, catalogs, say, softbank } from './say'

const ofRecords: Record<RecordDoubt, true> = {
  'missing-start': true,
  'half-started': true,
  'needs-date': true,
  'cap-start-missing': true,
  'amount-unknown': true,
  'other-currency': true,
  'stated-disagrees': true,
  'act-after-loss': true,
  'balance-unknown': true,
  'balance-estimated': true,
  'future-events': true,
}

test.each(Object.keys({ ...doubtCodes, ...ofRecords }))('the doubt %s has its sentence', (code) => {
  expect(en).toHaveProperty(explainDoubt({ code, params: {} }, 'JPY').key)
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

  it('can be said in four languages, whatever the rule and the history', { timeout: 60_000 }, () => {
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
