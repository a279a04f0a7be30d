import * as v from 'valibot'
import type { Act } from '@/utils/sim/act'
import type { Period } from '@/utils/sim/period'
import type { Validity } from '@/utils/sim/validity'
import { channel, count, day, minorUnits, text, use } from './field-schemas'

/** Name of a source in the rule. */
export const fact = v.exactOptional(text(100))

const edges = {
  starts: v.exactOptional(v.picklist(['next-day', 'same-day', 'next-month'])),
  ends: v.exactOptional(v.picklist(['month-end'])),
}

export const period: v.GenericSchema<unknown, Period> = v.variant('unit', [
  v.strictObject({ unit: v.picklist(['day', 'week']), count: count(40_000), ...edges }),
  v.strictObject({
    unit: v.picklist(['month', 'year']),
    count: count(1200),
    clamp: v.picklist(['last-day', 'next-month']),
    ...edges,
  }),
])

const fromTo = { atLeast: v.exactOptional(minorUnits), atMost: v.exactOptional(minorUnits) }

export const act: v.GenericSchema<unknown, Act> = v.variant('act', [
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

/** What gives a clock its end; kinds hold kinds. */
export const validity: v.GenericSchema<unknown, Validity> = v.lazy(() => anyValidity)

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
    leaves: v.exactOptional(minorUnits),
    ...piece,
  }),
  v.strictObject({ kind: v.literal('fixed'), lastDayOn: day, ...piece }),
  v.strictObject({ kind: v.literal('stated'), ...piece }),
  v.strictObject({ kind: v.literal('none'), ...piece }),
  v.strictObject({ kind: v.literal('any-of'), of: v.array(validity) }),
  v.strictObject({ kind: v.literal('all-of'), of: v.array(validity) }),
])
