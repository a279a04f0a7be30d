import * as v from 'valibot'
import type { Recipe } from '@/utils/fill/recipe'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent, TopUp } from '@/utils/sim/sim-event'
import type { Receipt, SavedRecipe } from '@/utils/storage/database/rows'
import { channel, clock, count, day, id, instant, minorUnits, money, oneOf, text, use } from './field-schemas'
import { ruleSchema } from './rule-schema'

const marks = { createdAt: instant, updatedAt: instant, deletedAt: v.nullable(instant) }

export const simSchema: v.GenericSchema<unknown, Sim> = v.strictObject({
  id,
  name: text(200),
  number: text(100),
  country: v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)),
  carrierId: v.nullable(text(100)),
  carrierName: text(200),
  rule: ruleSchema,
  usualTopUp: v.nullable(money),
  iccid: text(100),
  eid: text(100),
  lpa: text(1000),
  color: v.pipe(v.string(), v.regex(/^#[\da-fA-F]{6}$/)),
  tags: v.pipe(v.array(text(100)), v.maxLength(100)),
  notes: text(20_000),
  leadDays: v.nullable(v.pipe(v.array(count(3650)), v.maxLength(100))),
  archivedAt: v.nullable(instant),
  ...marks,
})

const eventBase = { id, simId: id, on: day, note: text(20_000), ...marks }

export const eventSchema: v.GenericSchema<unknown, SimEvent> = v.variant('kind', [
  v.strictObject({ kind: v.literal('activated'), ...eventBase }),
  v.strictObject({
    kind: v.literal('topUp'),
    status: oneOf<TopUp['status']>({ attempted: true, paid: true, failed: true }),
    money: v.nullable(money),
    channel,
    host: text(300),
    reference: text(500),
    startedAt: instant,
    settledAt: v.nullable(instant),
    ...eventBase,
  }),
  v.strictObject({
    kind: v.literal('purchase'),
    money: v.nullable(money),
    pack: text(100),
    lastDayOn: v.nullable(day),
    ...eventBase,
  }),
  v.strictObject({
    kind: v.literal('use'),
    use,
    paid: v.boolean(),
    ...eventBase,
  }),
  v.strictObject({
    kind: v.literal('statedEnd'),
    clock,
    lastDayOn: day,
    ...eventBase,
  }),
  v.strictObject({
    kind: v.literal('statedBalance'),
    // A carrier can state a debt.
    money: v.strictObject({ ...money.entries, minor: v.union([minorUnits, debt()]) }),
    ...eventBase,
  }),
  v.strictObject({ kind: v.literal('registered'), ...eventBase }),
])

function debt() {
  return v.pipe(v.number(), v.safeInteger(), v.minValue(-1e12), v.maxValue(-1))
}

const pointer = v.nullable(
  v.strictObject({
    through: v.pipe(v.array(text(2000)), v.maxLength(20)),
    selectors: v.pipe(v.array(text(2000)), v.maxLength(20)),
    label: text(500),
  }),
)

export const recipeSchema: v.GenericSchema<unknown, Recipe> = v.strictObject({
  version: v.literal(1),
  host: v.pipe(text(260), v.regex(/^[a-z\d.-]+(:\d{1,5})?$/)),
  number: pointer,
  amount: pointer,
  confirm: pointer,
  successText: v.nullable(text(500)),
  lastWorkedAt: v.nullable(v.pipe(text(30), v.isoTimestamp())),
})

export const savedRecipeSchema: v.GenericSchema<unknown, SavedRecipe> = v.strictObject({
  id,
  recipe: recipeSchema,
  ...marks,
})

const receiptEntries = {
  id,
  simId: id,
  eventId: id,
  name: text(300),
  type: v.picklist(['image/png', 'image/jpeg', 'image/webp', 'application/pdf', 'text/plain']),
  size: count(20 * 1024 * 1024),
  ...marks,
}

export const receiptSchema: v.GenericSchema<unknown, Receipt> = v.strictObject(receiptEntries)

/** As a backup holds it, with its bytes in base64. */
export const receiptWithDataSchema: v.GenericSchema<unknown, Receipt & { data: string }> = v.strictObject({
  ...receiptEntries,
  data: v.string(),
})
