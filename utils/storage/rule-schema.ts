import * as v from 'valibot'
import type { Fact } from '@/utils/sim/fact'
import type { Period } from '@/utils/sim/period'
import type { Act, DoubtCode, NoRuleReason, Rule, Validity } from '@/utils/sim/rule'
import { channel, clock, count, currency, day, minorUnits, oneOf, text, use, zone } from './field-schemas'

const fact = v.exactOptional(text(100))
const confidence = v.picklist(['high', 'medium', 'low'])

const edges = {
  starts: v.exactOptional(v.picklist(['next-day', 'same-day', 'next-month'])),
  ends: v.exactOptional(v.picklist(['month-end'])),
}

const period: v.GenericSchema<unknown, Period> = v.variant('unit', [
  v.strictObject({ unit: v.picklist(['day', 'week']), count: count(40_000), ...edges }),
  v.strictObject({
    unit: v.picklist(['month', 'year']),
    count: count(1200),
    clamp: v.picklist(['last-day', 'next-month']),
    ...edges,
  }),
])

const fromTo = { atLeast: v.exactOptional(minorUnits), atMost: v.exactOptional(minorUnits) }

const act: v.GenericSchema<unknown, Act> = v.variant('act', [
  v.strictObject({ act: v.literal('topUp'), ...fromTo, channels: v.exactOptional(v.array(channel)) }),
  v.strictObject({ act: v.literal('purchase'), packs: v.exactOptional(v.array(text(100))), ...fromTo }),
  v.strictObject({
    act: v.literal('use'),
    uses: v.array(use),
    paidOnly: v.boolean(),
    cost: v.exactOptional(minorUnits),
  }),
  v.strictObject({ act: v.literal('activated') }),
  v.strictObject({ act: v.literal('registered') }),
])

const closes = v.variant('kind', [
  v.strictObject({ kind: v.literal('days-before'), count: count(366) }),
  v.strictObject({ kind: v.literal('day-of-month'), day: v.pipe(count(31), v.minValue(1)) }),
])

const piece = { fact, opens: v.exactOptional(period), closes: v.exactOptional(closes) }

const tier = v.strictObject({
  act,
  gives: v.union([period, v.strictObject({ perAmount: v.pipe(minorUnits, v.minValue(1)), period })]),
  fact,
})

const tiers = v.array(tier)
const acts = v.array(act)

const validity: v.GenericSchema<unknown, Validity> = v.lazy(() => anyValidity)

const anyValidity: v.GenericSchema<unknown, Validity> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('from-payment'),
    tiers,
    ifShorter: v.picklist(['later-wins', 'newest-wins']),
    ...piece,
  }),
  v.strictObject({ kind: v.literal('added'), tiers, cap: v.nullable(period), ...piece }),
  v.strictObject({ kind: v.literal('inactivity'), counts: acts, period, ...piece }),
  v.strictObject({ kind: v.literal('pack-end'), counts: acts, restart: v.nullable(period), ...piece }),
  v.strictObject({ kind: v.literal('inside-window'), counts: acts, window: period, anchor: act, ...piece }),
  v.strictObject({
    kind: v.literal('subscription'),
    fee: minorUnits,
    period,
    from: v.picklist(['balance', 'card']),
    renews: v.picklist(['by-itself', 'by-hand']),
    ...piece,
  }),
  v.strictObject({
    kind: v.literal('deduction'),
    counts: acts,
    idle: period,
    fee: minorUnits,
    period,
    needsMore: v.boolean(),
    ...piece,
  }),
  v.strictObject({ kind: v.literal('fixed'), lastDayOn: day, ...piece }),
  v.strictObject({ kind: v.literal('stated'), ...piece }),
  v.strictObject({ kind: v.literal('none'), ...piece }),
  v.strictObject({ kind: v.literal('any-of'), of: v.array(validity) }),
  v.strictObject({ kind: v.literal('all-of'), of: v.array(validity) }),
])

const afterStage = v.strictObject({
  stage: v.picklist(['receive-only', 'grace']),
  period: v.nullable(period),
  revivedBy: v.picklist(['acts', 'carrier', 'nothing']),
  atLeast: v.exactOptional(minorUnits),
  fact,
})

const who = { who: v.picklist(['everyone', 'tourist', 'foreigner', 'document']), applies: v.boolean(), fact }

const cap = v.variant('kind', [
  v.strictObject({
    kind: v.literal('registration'),
    from: v.picklist(['registered', 'activated']),
    period,
    ...who,
  }),
  v.strictObject({ kind: v.literal('day'), lastDayOn: day, ...who }),
])

const pack = v.strictObject({
  name: v.exactOptional(text(200)),
  price: v.nullable(minorUnits),
  period: v.nullable(period),
  paidFrom: v.picklist(['credit', 'card', 'either']),
  code: v.exactOptional(text(200)),
  fact,
})

const amounts = v.variant('kind', [
  v.strictObject({ kind: v.literal('list'), minors: v.array(minorUnits), fact }),
  v.strictObject({
    kind: v.literal('range'),
    least: minorUnits,
    most: v.nullable(minorUnits),
    step: minorUnits,
    fact,
  }),
  v.strictObject({ kind: v.literal('unknown') }),
])

const factSchema: v.GenericSchema<unknown, Fact> = v.strictObject({
  source: text(2000),
  kind: oneOf<Fact['kind']>({
    official: true,
    'official-cited': true,
    law: true,
    press: true,
    community: true,
    reseller: true,
    'open-data': true,
    user: true,
  }),
  datedOn: v.nullable(text(10)),
  checkedOn: text(10),
  confidence,
})

const doubtValue = v.union([
  period,
  v.strictObject({ minor: minorUnits }),
  v.strictObject({ on: text(10) }),
  v.strictObject({ act }),
])

const doubt = v.strictObject({
  code: oneOf<DoubtCode>({
    unconfirmed: true,
    'sources-disagree': true,
    'old-source': true,
    'community-only': true,
    'still-runs-unknown': true,
    'still-sold-unknown': true,
    'loss-unknown': true,
    'minimum-unknown': true,
    'price-unknown': true,
    'acts-unclear': true,
    'ladder-incomplete': true,
    'promotion-until': true,
    'free-codes-unclear': true,
    'may-lag': true,
    'closures-reported': true,
    'first-hand-missing': true,
    'may-not-be-offered': true,
    'differs-by-contract': true,
    'differs-by-region': true,
  }),
  about: v.exactOptional(text(200)),
  values: v.exactOptional(v.array(doubtValue)),
  facts: v.exactOptional(v.array(text(100))),
})

// Valibot leaves these out of a record without a word, and what was stored would not be what was given.
const refusedKeys = ['__proto__', 'prototype', 'constructor']

function named<T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Record<string, T>> {
  const keys = v.custom<object>(
    (input) =>
      typeof input === 'object' && input !== null && !refusedKeys.some((key) => Object.hasOwn(input, key)),
  )
  return v.pipe(keys, v.record(text(100), value))
}

/** A replaced number, word or day, or a whole piece of a rule; plain JSON, whose depth the reader has bounded. */
const jsonValue: v.GenericSchema = v.lazy(() =>
  v.union([
    v.null(),
    v.boolean(),
    v.pipe(v.number(), v.finite()),
    text(2000),
    v.array(jsonValue),
    named(jsonValue),
  ]),
)

/** Shape of a rule; whether it makes sense for a carrier is the shelf's business. */
export const ruleSchema: v.GenericSchema<unknown, Rule> = v.strictObject({
  zone,
  currency,
  lastDayUsable: v.boolean(),
  aim: clock,
  tracks: v.array(
    v.strictObject({
      clock,
      validity,
      after: v.array(afterStage),
      then: v.picklist(['lost', 'unknown']),
    }),
  ),
  caps: v.array(cap),
  packs: named(pack),
  amounts,
  upkeep: v.array(v.strictObject({ fee: minorUnits, period, afterIdle: v.nullable(period), fact })),
  without: v.nullable(
    oneOf<NoRuleReason>({
      own: true,
      unknown: true,
      discontinued: true,
      subscription: true,
      'number-storage': true,
      'data-only': true,
      'short-stay': true,
      'not-for-keeping': true,
      'regional-differences': true,
    }),
  ),
  confidence,
  facts: named(factSchema),
  doubts: v.array(doubt),
  overrides: v.array(v.strictObject({ path: text(200), value: jsonValue, was: jsonValue })),
})
