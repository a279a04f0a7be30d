import fc from 'fast-check'
import { sampleRule } from '@/tests/support/sample-records'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import type { Receipt, SavedRecipe } from '@/utils/storage/database/rows'

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength })
const id = fc.uuid()
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 })
const day = fc
  .date({
    min: new Date('1990-01-01'),
    max: new Date('2090-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))
const money = fc.record({
  minor: fc.integer({ min: 0, max: 10 ** 9 }),
  currency: fc.constantFrom('JPY', 'EUR', 'KWD'),
})
const marks = {
  createdAt: instant,
  updatedAt: instant,
  deletedAt: fc.option(instant, { nil: null, freq: 4 }),
}

const period = fc.oneof(
  fc.record({
    unit: fc.constantFrom('day' as const, 'week' as const),
    count: fc.integer({ min: 1, max: 400 }),
  }),
  fc.record({
    unit: fc.constantFrom('month' as const, 'year' as const),
    count: fc.integer({ min: 1, max: 24 }),
    clamp: fc.constantFrom('last-day' as const, 'next-month' as const),
    ends: fc.constant('month-end' as const),
  }),
)

const rule: fc.Arbitrary<Rule> = fc
  .record({
    zone: fc.constantFrom('Asia/Tokyo', 'Europe/London', 'Pacific/Honolulu', 'Asia/Kolkata'),
    lastDayUsable: fc.boolean(),
    gives: period,
    after: period,
    key: text(10).filter((key) => !['__proto__', 'prototype', 'constructor'].includes(key)),
  })
  .map(({ zone, lastDayUsable, gives, after, key }) => ({
    ...sampleRule,
    zone,
    lastDayUsable,
    tracks: [
      {
        clock: 'outgoing' as const,
        validity: {
          kind: 'from-payment' as const,
          tiers: [{ act: { act: 'topUp' as const, atLeast: 100 }, gives }],
          ifShorter: 'newest-wins' as const,
        },
        after: [{ stage: 'grace' as const, period: after, revivedBy: 'acts' as const }],
        then: 'lost' as const,
      },
    ],
    packs: Object.fromEntries([
      [key, { price: null, period: null, paidFrom: 'either' as const, code: '*100#' }],
    ]),
    overrides: [{ path: 'tracks.0', value: { deep: [1, null, key] }, was: false }],
  }))

const sim: fc.Arbitrary<Sim> = fc.record({
  id,
  name: text(30),
  number: fc.oneof(fc.constantFrom('+819000001234', '+447700900123'), text(20)),
  country: fc.constantFrom('JP', 'GB', ''),
  carrierId: fc.option(text(20), { nil: null }),
  carrierName: text(20),
  rule,
  usualTopUp: fc.option(money, { nil: null }),
  iccid: text(20),
  eid: text(20),
  lpa: text(20),
  color: fc.constantFrom('#000000', '#aBcDeF'),
  tags: fc.array(text(10), { maxLength: 4 }),
  notes: text(60),
  leadDays: fc.option(fc.array(fc.nat(365), { maxLength: 4 }), { nil: null }),
  archivedAt: fc.option(instant, { nil: null }),
  ...marks,
})

function eventOf(simIds: readonly string[]): fc.Arbitrary<SimEvent> {
  const base = { id, simId: fc.constantFrom(...simIds), on: day, note: text(20), ...marks }
  return fc.oneof(
    fc.record({ kind: fc.constant('activated' as const), ...base }),
    fc.record({
      kind: fc.constant('topUp' as const),
      status: fc.constantFrom('attempted' as const, 'paid' as const, 'failed' as const),
      money: fc.option(money, { nil: null }),
      channel: fc.constantFrom('site' as const, 'store' as const, 'atm' as const),
      host: fc.constantFrom('', 'pay.example.com'),
      reference: text(10),
      startedAt: instant,
      settledAt: fc.option(instant, { nil: null }),
      ...base,
    }),
    fc.record({
      kind: fc.constant('statedEnd' as const),
      clock: fc.constantFrom('credit' as const, 'outgoing' as const),
      lastDayOn: day,
      ...base,
    }),
    fc.record({
      kind: fc.constant('statedBalance' as const),
      money: fc.record({
        minor: fc.integer({ min: -(10 ** 6), max: 10 ** 6 }),
        currency: fc.constant('JPY'),
      }),
      ...base,
    }),
    fc.record({
      kind: fc.constant('use' as const),
      use: fc.constantFrom('data' as const, 'attach' as const),
      paid: fc.boolean(),
      ...base,
    }),
  )
}

const savedRecipe: fc.Arbitrary<SavedRecipe> = fc.record({
  id,
  recipe: fc.record({
    version: fc.constant(1 as const),
    host: fc.constantFrom('a.example.com', 'b.example.com:8443'),
    number: fc.option(
      fc.record({
        through: fc.array(text(10), { maxLength: 2 }),
        selectors: fc.array(text(10), { maxLength: 2 }),
        label: text(10),
      }),
      { nil: null },
    ),
    amount: fc.constant(null),
    confirm: fc.constant(null),
    successText: fc.option(text(10), { nil: null }),
    lastWorkedAt: fc.constantFrom(null, '2026-11-22T10:00:00.000Z'),
  }),
  ...marks,
})

export interface ReceiptFile {
  receipt: Receipt
  bytes: Blob
}

function receiptOf(simIds: readonly string[]): fc.Arbitrary<ReceiptFile> {
  const meta = fc.record({
    id,
    simId: fc.constantFrom(...simIds),
    eventId: id,
    name: text(10),
    type: fc.constant('text/plain'),
    ...marks,
  })
  return fc
    .tuple(
      meta,
      fc.string({ minLength: 1, maxLength: 30 }).map((s) => `x${s}`),
    )
    .map(([made, said]) => {
      const bytes = new Blob([said], { type: 'text/plain' })
      return { receipt: { ...made, size: bytes.size }, bytes }
    })
}

const unique = <T extends { id: string }>(records: readonly T[]) => [
  ...new Map(records.map((record) => [record.id, record])).values(),
]

/** Whole sets of records that could have been typed in by someone; ids are not repeated. */
export const arbitraryRecords = fc
  .array(sim, { maxLength: 5 })
  .map(unique)
  .chain((sims) => {
    const ids = sims.map((one) => one.id)
    return fc.record({
      sims: fc.constant(sims),
      events: ids.length
        ? fc.array(eventOf(ids), { maxLength: 12 }).map(unique)
        : fc.constant<SimEvent[]>([]),
      recipes: fc.array(savedRecipe, { maxLength: 3 }).map(unique),
      receipts: ids.length ? fc.array(receiptOf(ids), { maxLength: 2 }) : fc.constant<ReceiptFile[]>([]),
    })
  })
