import * as v from 'valibot'
import type { Fact } from '@/utils/sim/fact'
import type { DoubtCode, NoRuleReason, Rule } from '@/utils/sim/rule'
import { clock, currency, day, minorUnits, oneOf, text, zone } from './field-schemas'
import { act, fact, period, validity } from './validity-schema'

const confidence = v.picklist(['high', 'medium', 'low'])

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

// A record, so that the compiler asks for every code that is added to the type.
export const doubtCodes: Record<DoubtCode, true> = {
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
  'sooner-when-empty': true,
  'closures-reported': true,
  'first-hand-missing': true,
  'may-not-be-offered': true,
  'differs-by-contract': true,
  'differs-by-region': true,
}

const doubt = v.strictObject({
  code: oneOf<DoubtCode>(doubtCodes),
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
