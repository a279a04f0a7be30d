import * as v from 'valibot'
import type { Fact } from '@/utils/sim/fact'
import type { Period } from '@/utils/sim/period'
import type { Act, Rule, Validity } from '@/utils/sim/rule'
import { count, currency, day, minorUnits, text, zone } from './field-schemas'

const fact = v.exactOptional(text(100))
const channel = v.picklist(['site', 'app', 'store', 'shop', 'atm', 'third-party', 'voucher', 'ussd', 'other'])
const clock = v.picklist(['credit', 'outgoing', 'incoming', 'recovery'])
const use = v.picklist(['call-out', 'text-out', 'data', 'call-in', 'text-in', 'attach'])
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
  kind: v.picklist([
    'official',
    'official-cited',
    'law',
    'press',
    'community',
    'reseller',
    'open-data',
    'user',
  ]),
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
  code: v.picklist([
    'unconfirmed',
    'sources-disagree',
    'old-source',
    'community-only',
    'still-runs-unknown',
    'still-sold-unknown',
    'loss-unknown',
    'minimum-unknown',
    'price-unknown',
    'acts-unclear',
    'ladder-incomplete',
    'promotion-until',
    'free-codes-unclear',
    'may-lag',
    'closures-reported',
    'first-hand-missing',
    'may-not-be-offered',
    'differs-by-contract',
    'differs-by-region',
  ]),
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
    v.picklist([
      'own',
      'unknown',
      'discontinued',
      'subscription',
      'number-storage',
      'data-only',
      'short-stay',
      'not-for-keeping',
      'regional-differences',
    ]),
  ),
  confidence,
  facts: named(factSchema),
  doubts: v.array(doubt),
  overrides: v.array(v.strictObject({ path: text(200), value: jsonValue, was: jsonValue })),
})
