import fc from 'fast-check'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { AfterStage, Rule, Tier, Validity } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import {
  activated,
  anyUse,
  balance,
  day,
  days,
  months,
  purchase,
  registered,
  rule,
  sim,
  stated,
  topUp,
  use,
} from './build'

const first = day('2026-01-01')
export const onDay = (offset: number) => first.add({ days: offset })
export const names = Array.from({ length: 1000 }, (_, offset) => onDay(offset).toString())
const clocks = ['credit', 'outgoing', 'incoming', 'recovery'] as const

export const period = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map(days),
  fc.integer({ min: 1, max: 13 }).map(months),
)
export const tiers: fc.Arbitrary<Tier[]> = fc
  .array(fc.record({ atLeast: fc.integer({ min: 0, max: 50 }), gives: period }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((steps) => steps.map(({ atLeast, gives }) => ({ act: { act: 'topUp', atLeast }, gives })))
const leaf: fc.Arbitrary<Validity> = fc.oneof(
  fc.record({
    kind: fc.constant('from-payment' as const),
    tiers,
    ifShorter: fc.constantFrom('later-wins' as const, 'newest-wins' as const),
  }),
  fc.record({ kind: fc.constant('added' as const), tiers, cap: fc.option(period) }),
  fc.record({
    kind: fc.constant('inactivity' as const),
    counts: fc.constant([anyUse, { act: 'topUp' as const }]),
    period,
  }),
  fc.record({
    kind: fc.constant('pack-end' as const),
    counts: fc.constant([{ act: 'purchase' as const }]),
    restart: fc.option(period),
  }),
  fc.record({
    kind: fc.constant('inside-window' as const),
    counts: fc.constant([anyUse]),
    window: period,
    anchor: fc.constant({ act: 'activated' as const }),
  }),
  fc.record({
    kind: fc.constant('subscription' as const),
    fee: fc.integer({ min: 1, max: 20 }),
    period,
    from: fc.constantFrom('balance' as const, 'card' as const),
    renews: fc.constantFrom('by-itself' as const, 'by-hand' as const),
  }),
  fc.record({
    kind: fc.constant('deduction' as const),
    counts: fc.constant([anyUse]),
    idle: period,
    fee: fc.integer({ min: 1, max: 20 }),
    period,
    needsMore: fc.boolean(),
    leaves: fc.nat(20),
  }),
  fc.constantFrom<Validity>({ kind: 'none' }, { kind: 'stated' }, { kind: 'fixed', lastDayOn: '2026-06-30' }),
)
const validity: fc.Arbitrary<Validity> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('any-of' as const, 'all-of' as const),
      of: fc.array(leaf, { minLength: 1, maxLength: 3 }),
    }),
  },
)
export const stage: fc.Arbitrary<AfterStage> = fc.record({
  stage: fc.constantFrom('receive-only' as const, 'grace' as const),
  period: fc.option(period, { freq: 5 }),
  revivedBy: fc.constantFrom('acts' as const, 'carrier' as const, 'nothing' as const),
})
export const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    lastDayUsable: fc.boolean(),
    aim: fc.constantFrom(...clocks),
    tracks: fc.array(
      fc.record({
        clock: fc.constantFrom(...clocks),
        validity,
        after: fc
          .array(stage, { maxLength: 2 })
          .map((stages) => stages.toSorted((a, b) => (a.stage > b.stage ? -1 : 1))),
        then: fc.constantFrom('lost' as const, 'unknown' as const),
      }),
      { maxLength: 3 },
    ),
    caps: fc.array(
      fc.record({
        kind: fc.constant('registration' as const),
        from: fc.constantFrom('registered' as const, 'activated' as const),
        period,
        who: fc.constant('tourist' as const),
        applies: fc.boolean(),
      }),
      { maxLength: 1 },
    ),
    packs: fc.constant({ keep: { price: 10, period: days(30), paidFrom: 'credit' as const } }),
  })
  .map(rule)

export const history: fc.Arbitrary<SimEvent[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 7 }))
    .map(([offset, minor, kind]) => {
      const on = onDay(offset).toString()
      const made: SimEvent[] = [
        topUp(on, minor),
        purchase(on, minor > 30 ? 'keep' : '', minor > 50 ? onDay(offset + minor).toString() : null),
        use(on, minor > 30 ? 'text-out' : 'text-in', minor > 10),
        activated(on),
        registered(on),
        balance(on, minor),
        stated(on, clocks[minor % 4] ?? 'outgoing', onDay(offset + minor * 4).toString()),
        { ...topUp(on, minor), status: minor > 30 ? 'attempted' : 'failed' },
      ]
      return made[kind] as SimEvent
    }),
  { maxLength: 8 },
)

export const shown = (ofRule: Rule, events: SimEvent[], offset: number) =>
  JSON.stringify(lifeline(sim(ofRule), events, ofRule, onDay(offset)))
