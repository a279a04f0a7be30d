import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { sampleRecipe, sampleRule } from '@/tests/support/sample-records'
import type { Carrier } from '@/utils/carriers/carrier'
import type { Rule, Validity } from '@/utils/sim/rule'
import { recipeSchema } from '@/utils/storage/schema/record-schemas'
import { ruleSchema } from '@/utils/storage/schema/rule-schema'

const shelf = import.meta.glob<Carrier>('@/utils/carriers/rules/*/*.ts', { import: 'default', eager: true })
const fieldOf = (rule: unknown) => {
  const checked = v.safeParse(ruleSchema, rule)
  return checked.success ? null : v.getDotPath(checked.issues[0])
}

const day = { unit: 'day', count: 30 } as const
const topUp = { act: 'topUp', atLeast: 100, channels: ['site'] } as const

// A kind that is added to the rule and not here is an error of the compiler.
const validities: { [K in Validity['kind']]: Extract<Validity, { kind: K }> } = {
  'from-payment': {
    kind: 'from-payment',
    tiers: [{ act: topUp, gives: day, fact: 'main' }],
    ifShorter: 'newest-wins',
  },
  added: { kind: 'added', tiers: [{ act: topUp, gives: { perAmount: 100, period: day } }], cap: null },
  inactivity: {
    kind: 'inactivity',
    counts: [{ act: 'use', uses: ['data'], paidOnly: true, cost: 1 }],
    period: day,
  },
  'pack-end': { kind: 'pack-end', counts: [{ act: 'purchase', packs: ['a'] }], restart: null },
  'inside-window': { kind: 'inside-window', counts: [topUp], window: day, anchor: { act: 'registered' } },
  subscription: { kind: 'subscription', fee: 300, period: day, from: 'card', renews: 'by-itself' },
  deduction: {
    kind: 'deduction',
    counts: [{ act: 'activated' }],
    idle: day,
    fee: 20,
    period: day,
    needsMore: true,
  },
  fixed: { kind: 'fixed', lastDayOn: '2026-12-31', closes: { kind: 'days-before', count: 1 } },
  none: { kind: 'none', opens: day },
  'any-of': { kind: 'any-of', of: [{ kind: 'all-of', of: [{ kind: 'none' }] }] },
  'all-of': { kind: 'all-of', of: [{ kind: 'any-of', of: [{ kind: 'none' }] }] },
  stated: { kind: 'stated' },
}

const withValidity = (validity: Validity): Rule => {
  const [track] = sampleRule.tracks
  return track ? { ...sampleRule, tracks: [{ ...track, validity }] } : sampleRule
}

describe('a rule', () => {
  it.each(Object.entries(shelf))(
    'as shipped in %s can be stored with a SIM and restored',
    (_file, carrier) => {
      expect(fieldOf(carrier.rule)).toBeNull()
      expect(v.parse(ruleSchema, carrier.rule)).toEqual(carrier.rule)
    },
  )

  it.each(Object.entries<Validity>(validities))('of every kind (%s) is known', (_kind, validity) => {
    expect(v.parse(ruleSchema, withValidity(validity))).toEqual(withValidity(validity))
  })

  it('with all its other parts is known', () => {
    const rule: Rule = {
      ...sampleRule,
      caps: [
        { kind: 'registration', from: 'activated', period: day, who: 'tourist', applies: false },
        { kind: 'day', lastDayOn: '2027-01-01', who: 'everyone', applies: true },
      ],
      packs: { week: { price: 500, period: { unit: 'week', count: 1 }, paidFrom: 'credit', code: '*1#' } },
      amounts: { kind: 'range', least: 100, most: null, step: 100 },
      upkeep: [{ fee: 10, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: day }],
      without: 'own',
      doubts: [
        {
          code: 'sources-disagree',
          about: 'tracks.0',
          values: [day, { minor: 5 }, { on: '2026-01' }, { act: topUp }],
        },
      ],
      overrides: [{ path: 'aim', value: 'incoming', was: 'outgoing' }],
    }
    expect(v.parse(ruleSchema, rule)).toEqual(rule)
  })

  it.each([
    ['tracks.0.then', { ...sampleRule, tracks: [{ ...sampleRule.tracks[0], then: 'reborn' }] }],
    ['overrides.0.value', { ...sampleRule, overrides: [{ path: 'a', value: () => 1, was: null }] }],
    ['overrides.0.value', { ...sampleRule, overrides: [{ path: 'a', value: Number.NaN, was: null }] }],
    ['surprise', { ...sampleRule, surprise: 1 }],
  ])('that is not one is refused at %s', (path, rule) => {
    expect(fieldOf(rule)).toBe(path)
  })
})

describe('a recipe', () => {
  it.each(['TOPUP.example.com', 'a b', 'https://a.example', 'a.example/x', '*.example', ''])(
    'for %s is none',
    (host) => {
      expect(v.is(recipeSchema, { ...sampleRecipe, host })).toBe(false)
    },
  )

  it.each(['a.example', 'localhost:3000', '127.0.0.1'])('for %s is one', (host) => {
    expect(v.is(recipeSchema, { ...sampleRecipe, host })).toBe(true)
  })
})
