import fc from 'fast-check'
import { activated, balance, days, rule, stated, track } from '@/tests/utils/lifeline/build'
import { writeDay } from '@/utils/sim/day'
import type { Period } from '@/utils/sim/period'
import type { Act, AfterStage, Amounts, Cap, Rule, Validity } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

const cost = fc.integer({ min: 2, max: 7 })
const few = (most: number) => fc.integer({ min: 1, max: most })

/** One payment each: a tier asks for so much at once, or for no more than so much. */
const payment: fc.Arbitrary<Act> = fc
  .tuple(cost, fc.option(few(4), { freq: 3 }))
  .map(([atLeast, more]) =>
    more === null ? { act: 'topUp', atLeast } : { act: 'topUp', atLeast, atMost: atLeast + more },
  )
const someUse: fc.Arbitrary<Act> = cost.map(
  (price): Act => ({ act: 'use', uses: ['text-out'], paidOnly: true, cost: price }),
)
const counts = fc.array(fc.oneof(payment, someUse), { minLength: 1, maxLength: 2 })

/** Rules whose time comes from acts. */
function byActs(span: fc.Arbitrary<Period>, ahead: fc.Arbitrary<Period>): fc.Arbitrary<Validity> {
  const ladder = fc.array(fc.record({ act: payment, gives: span }), { minLength: 1, maxLength: 2 })
  return fc.oneof(
    fc.record({
      kind: fc.constant('from-payment' as const),
      tiers: ladder,
      ifShorter: fc.constantFrom('later-wins' as const, 'newest-wins' as const),
    }),
    fc.record({ kind: fc.constant('added' as const), tiers: ladder, cap: fc.option(ahead) }),
    fc.record({ kind: fc.constant('inactivity' as const), counts, period: span }),
    fc.record({
      kind: fc.constant('pack-end' as const),
      counts: fc.constant([{ act: 'purchase' as const }]),
      restart: span,
    }),
    fc.record({
      kind: fc.constant('inside-window' as const),
      counts: fc.array(payment, { minLength: 1, maxLength: 1 }),
      window: span,
      anchor: fc.constant({ act: 'activated' as const }),
    }),
  )
}

/** Rules in which money itself is time: fees from a balance, deductions, days by the sum. */
const byMoney: fc.Arbitrary<Validity> = fc.oneof(
  fc.record({
    kind: fc.constant('subscription' as const),
    fee: few(4),
    period: few(3).map(days),
    from: fc.constant('balance' as const),
    renews: fc.constant('by-itself' as const),
  }),
  fc.record({
    kind: fc.constant('deduction' as const),
    counts: fc.array(fc.oneof(payment, someUse), { minLength: 1, maxLength: 2 }),
    idle: few(3).map(days),
    fee: few(3),
    period: few(2).map(days),
    needsMore: fc.boolean(),
    leaves: fc.nat(2),
  }),
  fc.record({
    kind: fc.constantFrom('added' as const),
    tiers: fc
      .tuple(few(2), few(2))
      .map(([perAmount, length]) => [
        { act: { act: 'topUp' as const }, gives: { perAmount, period: days(length) } },
      ]),
    cap: fc.option(few(8).map(days)),
  }),
)

const shortSpan = few(7).map(days)
const shortAhead = fc.integer({ min: 4, max: 12 }).map(days)

/** Months with both clamps, running to the end of the month, beginning in the next one. */
const monthSpan: fc.Arbitrary<Period> = fc.record(
  {
    unit: fc.constant('month' as const),
    count: few(2),
    clamp: fc.constantFrom('last-day' as const, 'next-month' as const),
    starts: fc.constantFrom('next-day' as const, 'same-day' as const, 'next-month' as const),
    ends: fc.constant('month-end' as const),
  },
  { requiredKeys: ['unit', 'count', 'clamp'] },
)

const afterStages = (span: fc.Arbitrary<Period>): fc.Arbitrary<AfterStage[]> =>
  fc
    .tuple(
      fc.option(
        fc.record({
          stage: fc.constant('receive-only' as const),
          period: span,
          revivedBy: fc.constantFrom('acts' as const, 'carrier' as const),
        }),
      ),
      fc.option(
        fc.record({
          stage: fc.constant('grace' as const),
          period: span,
          revivedBy: fc.constant('acts' as const),
          atLeast: cost,
        }),
      ),
      fc.option(
        fc.record({
          stage: fc.constant('grace' as const),
          period: span,
          revivedBy: fc.constant('carrier' as const),
        }),
      ),
    )
    .map((stages) => stages.filter((stage) => stage !== null))

const anyAmounts: fc.Arbitrary<Amounts> = fc.oneof(
  fc.record({
    kind: fc.constant('list' as const),
    minors: fc.uniqueArray(few(9), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('range' as const),
    least: few(4),
    most: fc.option(fc.integer({ min: 4, max: 10 })),
    step: fc.constant(1),
  }),
)

const caps: fc.Arbitrary<Cap[]> = fc
  .option(few(12), { freq: 4 })
  .map((length) =>
    length === null
      ? []
      : [{ kind: 'registration', from: 'activated', period: days(length), who: 'everyone', applies: true }],
  )

const packs = {
  a: { price: 3, period: days(2), paidFrom: 'card' },
  b: { price: 5, period: days(5), paidFrom: 'card' },
} as const

interface Parts {
  validity: fc.Arbitrary<Validity>
  second: fc.Arbitrary<Validity> | null
  span: fc.Arbitrary<Period>
  amounts: fc.Arbitrary<Amounts>
}

function smallRule({ validity, second, span, amounts }: Parts): fc.Arbitrary<Rule> {
  const clock = fc.constantFrom('incoming' as const, 'recovery' as const)
  return fc
    .record({
      validity,
      after: afterStages(span),
      lastDayUsable: fc.boolean(),
      amounts,
      caps,
      second: second ? fc.option(fc.record({ validity: second, clock }), { freq: 4 }) : fc.constant(null),
    })
    .map(({ validity: first, after, second: other, ...rest }) =>
      rule({
        ...rest,
        tracks: [track(first, { after }), ...(other ? [track(other.validity, { clock: other.clock })] : [])],
        packs,
      }),
    )
}

export const actRule = smallRule({
  validity: fc.oneof(
    { weight: 5, arbitrary: byActs(shortSpan, shortAhead) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('any-of' as const, 'all-of' as const),
        of: fc.tuple(byActs(shortSpan, shortAhead), byActs(shortSpan, shortAhead)),
      }),
    },
  ),
  second: byActs(shortSpan, shortAhead),
  span: shortSpan,
  amounts: fc.oneof({ weight: 3, arbitrary: fc.constant<Amounts>({ kind: 'unknown' }) }, anyAmounts),
})

export const moneyRule = smallRule({ validity: byMoney, second: null, span: shortSpan, amounts: anyAmounts })

export const monthRule = smallRule({
  validity: byActs(monthSpan, monthSpan),
  second: null,
  span: monthSpan,
  amounts: fc.constant<Amounts>({ kind: 'unknown' }),
})

/** A line that was activated, told its balance, and by the carrier when each clock ends. */
export function beginning(ofRule: Rule, now: number, ahead: number, purse: number | null): SimEvent[] {
  const on = writeDay(now)
  if (purse !== null) return [activated(on), balance(on, purse)]
  const clocks = (['outgoing', 'incoming', 'recovery'] as const).filter((clock) =>
    ofRule.tracks.some((one) => one.clock === clock),
  )
  return [activated(on), ...clocks.map((clock) => stated(on, clock, writeDay(now + ahead)))]
}
