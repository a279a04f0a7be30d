import { type Day, readDay } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

/** An event that counts, with its day as a number and its sum in the rule's currency. */
export interface DatedEvent {
  event: SimEvent
  on: Day
  /** Minor units; null when unknown or in another currency. */
  amount: number | null
}

/**
 * The events a lifeline is built from, in the order they happened: deleted ones, unsettled and failed payments are not
 * among them. The order depends on the records alone, never on the order they are given in.
 */
export function datedEvents(events: readonly SimEvent[], rule: Rule, until: Day): DatedEvent[] {
  const dated: DatedEvent[] = []
  for (const event of events) {
    if (event.deletedAt !== null || (event.kind === 'topUp' && event.status !== 'paid')) continue
    const on = readDay(event.on)
    if (on <= until) dated.push({ event, on, amount: amountIn(rule, event) })
  }
  return dated.sort(byTime)
}

// On one day, what was written down first came first: a date read off the carrier's page after a top-up includes it.
function byTime(a: DatedEvent, b: DatedEvent): number {
  return (
    a.on - b.on ||
    a.event.createdAt - b.event.createdAt ||
    ranks[a.event.kind] - ranks[b.event.kind] ||
    (a.event.id < b.event.id ? -1 : 1)
  )
}

const ranks: Readonly<Record<SimEvent['kind'], number>> = {
  activated: 0,
  registered: 1,
  topUp: 2,
  purchase: 3,
  use: 4,
  statedBalance: 5,
  statedEnd: 6,
}

function amountIn(rule: Rule, event: SimEvent): number | null {
  if (event.kind === 'purchase' && event.money === null) return rule.packs[event.pack]?.price ?? null
  if (!('money' in event) || event.money?.currency !== rule.currency) return null
  return event.money.minor
}
