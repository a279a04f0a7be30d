import type { Money } from '@/utils/sim/money'
import type { Sim } from '@/utils/sim/sim'
import type { Purchase, SimEvent, StatedBalance, StatedEnd, TopUp } from '@/utils/sim/sim-event'
import { balanceCourse } from './balance-course'
import { lifeline } from './lifeline'

/** One thing in the records that does not add up yet. */
export type Finding =
  /** Begun and not settled. */
  | { code: 'open'; event: TopUp }
  | { code: 'no-receipt'; event: TopUp }
  /** After a payment the carrier named an earlier day than its rule gives. */
  | { code: 'date-behind'; event: TopUp | Purchase; statement: StatedEnd; computed: string }
  /** The rule alone cannot move the date: the carrier has to be asked for it after each payment. */
  | { code: 'date-not-told'; event: TopUp }
  | { code: 'balance-differs'; event: StatedBalance; computed: Money; missing: Money }

/**
 * What is to be looked at in one SIM's top-ups, the gravest first. `withReceipt`: ids of the events that have one.
 */
export function reconcile(
  sim: Sim,
  events: readonly SimEvent[],
  withReceipt: ReadonlySet<string>,
  today: Temporal.PlainDate,
): Finding[] {
  const sorted = events
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.createdAt - b.createdAt)
  return [
    ...findOpen(sorted),
    ...findBehind(sim, sorted),
    ...findNotTold(sim, sorted, today),
    ...findBalance(sim, sorted, today),
    ...findUnproven(sorted, withReceipt, today),
  ]
}

function findOpen(events: readonly SimEvent[]): Finding[] {
  return events
    .filter((event): event is TopUp => event.kind === 'topUp' && event.status === 'attempted')
    .toSorted((a, b) => b.startedAt - a.startedAt)
    .map((event) => ({ code: 'open', event }))
}

/** Carriers and their rules may mean the same end by "until" and "before": one day is no finding. */
const tolerance = 1

function findBehind(sim: Sim, events: readonly SimEvent[]): Finding[] {
  const at = events.findLastIndex((event) => event.kind === 'statedEnd')
  const statement = events[at]
  if (statement?.kind !== 'statedEnd') return []
  const earlier = events.slice(0, at)
  const since = earlier.slice(earlier.findLastIndex((event) => event.kind === 'statedEnd') + 1)
  const event = since.findLast(isPayment)
  if (!event) return []
  const on = Temporal.PlainDate.from(statement.on)
  const expected = lifeline(sim, earlier, sim.rule, on).clocks[statement.clock]?.lastDay
  if (!expected || expected.until(statement.lastDayOn, { largestUnit: 'days' }).days >= -tolerance) return []
  return [{ code: 'date-behind', event, statement, computed: expected.toString() }]
}

function isPayment(event: SimEvent): event is TopUp | Purchase {
  return event.kind === 'purchase' || (event.kind === 'topUp' && event.status === 'paid')
}

function findNotTold(sim: Sim, events: readonly SimEvent[], today: Temporal.PlainDate): Finding[] {
  const event = events.findLast((each) => each.kind === 'topUp' && each.status === 'paid')
  if (event?.kind !== 'topUp') return []
  const isTold = events.slice(events.indexOf(event) + 1).some(({ kind }) => kind === 'statedEnd')
  const hasMovingRule = sim.rule.tracks.some(({ validity }) => validity.kind !== 'stated')
  if (isTold || hasMovingRule) return []
  const { deadline } = lifeline(sim, events, sim.rule, today)
  const without = events.filter(({ id }) => id !== event.id)
  const before = lifeline(sim, without, sim.rule, today).deadline
  return deadline?.lastDay.toString() === before?.lastDay.toString() ? [{ code: 'date-not-told', event }] : []
}

/** Less than computed is what calls and texts cost; it is a finding from the size of a top-up on, as is more. */
function findBalance(sim: Sim, events: readonly SimEvent[], today: Temporal.PlainDate): Finding[] {
  const last = balanceCourse(sim.rule, events, today).statements.at(-1)
  if (!last?.computed) return []
  const missing = last.computed.minor - last.event.money.minor
  const sums = events.flatMap((event) =>
    event.kind === 'topUp' && event.status === 'paid' && event.money?.currency === sim.rule.currency
      ? [event.money.minor]
      : [],
  )
  const least = Math.max(1, Math.min(...sums))
  if (missing >= 0 ? missing < least : -missing < 1) return []
  const money = { minor: missing, currency: sim.rule.currency }
  return [{ code: 'balance-differs', event: last.event, computed: last.computed, missing: money }]
}

/** What was paid long ago and typed in afterwards needs no proof any more. */
const provenDays = 400

function findUnproven(
  events: readonly SimEvent[],
  withReceipt: ReadonlySet<string>,
  today: Temporal.PlainDate,
): Finding[] {
  const since = today.subtract({ days: provenDays }).toString()
  return events
    .filter((event): event is TopUp => event.kind === 'topUp' && event.status === 'paid')
    .filter(({ id, on, reference }) => !withReceipt.has(id) && reference === '' && on >= since)
    .toReversed()
    .map((event) => ({ code: 'no-receipt', event }))
}
