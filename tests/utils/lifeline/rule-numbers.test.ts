import { describe, expect, it } from 'vitest'
import mucho from '@/utils/carriers/rules/ch/mucho'
import alditalk from '@/utils/carriers/rules/de/alditalk'
import asda from '@/utils/carriers/rules/gb/asda'
import jio from '@/utils/carriers/rules/in/jio'
import povo2 from '@/utils/carriers/rules/jp/povo2'
import softbank from '@/utils/carriers/rules/jp/softbank-prepaid'
import { setOverride, valueAt } from '@/utils/lifeline/overrides'
import { ruleNumbers } from '@/utils/lifeline/rule-numbers'
import { ownRule } from '@/utils/sim/own-rule'
import type { Rule, Validity } from '@/utils/sim/rule'
import { anyUse, days, rule, tier, track } from './build'

const idle = (count: number): Validity => ({ kind: 'inactivity', counts: [anyUse], period: days(count) })
const labels = (rule: Rule) => ruleNumbers(rule).map(({ label, value }) => `${label} ${value}`)

describe('the numbers of a rule', () => {
  it('are the idle time and what follows it', () => {
    expect(labels(asda.rule)).toEqual(['idle 180', 'receive-only 90', 'last-day-usable true'])
  })

  it('name the tier each period belongs to', () => {
    const gives = ruleNumbers(alditalk.rule).filter(({ label }) => label === 'tier-gives')
    expect(gives.map(({ atLeast, value }) => [atLeast, value])).toEqual([
      [500, 4],
      [1000, 8],
      [1500, 12],
      [3000, 24],
    ])
  })

  it.each([
    ['cap-ahead 360', softbank.rule],
    ['after-pack 180', povo2.rule],
    ['fee 2000', jio.rule],
    ['fee-period 30', jio.rule],
    ['idle-before-fee 90', jio.rule],
    ['left-after-fee 100', mucho.rule],
  ])('hold %s', (expected, rule) => {
    expect(labels(rule)).toContain(expected)
  })

  it.each<[string[], Validity]>([
    [['window 60'], { kind: 'inside-window', counts: [anyUse], window: days(60), anchor: anyUse }],
    [
      ['fee 300', 'fee-period 30'],
      { kind: 'subscription', fee: 300, period: days(30), from: 'card', renews: 'by-hand' },
    ],
    [
      ['tier-from 500', 'tier-gives 30', 'activation-gives 90', 'purchase-gives 60'],
      {
        kind: 'added',
        cap: null,
        tiers: [
          tier(500, { perAmount: 100, period: days(30) }),
          { act: { act: 'activated' }, gives: days(90) },
          { act: { act: 'purchase' }, gives: days(60) },
        ],
      },
    ],
    [['idle 7', 'idle 9'], { kind: 'all-of', of: [idle(7), { kind: 'any-of', of: [idle(9)] }] }],
    [[], { kind: 'pack-end', counts: [anyUse], restart: null }],
    [[], { kind: 'stated' }],
  ])('are %j', (expected, validity) => {
    expect(labels(rule({ tracks: [track(validity)] }))).toEqual([...expected, 'last-day-usable true'])
  })

  it('are what coming back asks for, and whether a registration binds', () => {
    const after = [{ stage: 'grace', period: days(30), revivedBy: 'acts', atLeast: 1000 }] as const
    const caps = [
      { kind: 'registration', from: 'registered', period: days(365), who: 'foreigner', applies: false },
      { kind: 'day', lastDayOn: '2027-01-01', who: 'everyone', applies: true },
    ] as const
    expect(labels(rule({ tracks: [track(idle(60), { after })], caps }))).toEqual([
      'idle 60',
      'grace 30',
      'come-back-from 1000',
      'registration 365',
      'registration-applies false',
      'registration-applies true',
      'last-day-usable true',
    ])
  })

  it('are none where only the carrier knows the date', () => {
    expect(ruleNumbers(ownRule('Asia/Tokyo', 'JPY'))).toEqual([])
  })

  it.each([alditalk, asda, jio, povo2, softbank])(
    'can each be replaced and show what they were: $id',
    ({ rule }) => {
      for (const { path, value } of ruleNumbers(rule)) {
        const changed = setOverride(rule, path, typeof value === 'boolean' ? !value : value + 1)
        expect(changed && valueAt(changed, path)).not.toBe(value)
        const shown = changed && ruleNumbers(changed).find((number) => number.path === path)
        expect(shown?.was).toBe(value)
      }
    },
  )
})
