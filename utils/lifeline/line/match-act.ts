import { addPeriod } from '@/utils/sim/add-period'
import type { Day } from '@/utils/sim/day'
import type { Period } from '@/utils/sim/period'
import type { Act, Gives, Tier } from '@/utils/sim/rule'
import type { DatedEvent } from './dated-event'

/** Whether an event is an act the carrier counts. A payment of unknown size is taken for the smallest that counts. */
export function countsAs(act: Act, { event, amount }: DatedEvent): boolean {
  switch (act.act) {
    case 'topUp':
      if (event.kind !== 'topUp' || !isWithin(act, amount)) return false
      return act.channels === undefined || act.channels.includes(event.channel)
    case 'purchase':
      if (event.kind !== 'purchase' || !isWithin(act, amount)) return false
      return act.packs === undefined || act.packs.includes(event.pack)
    case 'use':
      return event.kind === 'use' && act.uses.includes(event.use) && (event.paid || !act.paidOnly)
    default:
      return event.kind === act.act
  }
}

export function countsAsAny(acts: readonly Act[], dated: DatedEvent): boolean {
  return acts.some((act) => countsAs(act, dated))
}

function isWithin(act: { atLeast?: number; atMost?: number }, amount: number | null): boolean {
  if (amount === null) return true
  return amount >= (act.atLeast ?? 0) && amount <= (act.atMost ?? Infinity)
}

/** What an event gives by the ladder, counted from `start`: the period, how many times, and the day reached. */
export interface Given {
  tier: Tier
  period: Period
  times: number
  end: Day
}

/** The step of the ladder an event reaches: the highest for its amount, the lowest when the amount is not known. */
export function climb(tiers: readonly Tier[], dated: DatedEvent, start: Day): Given | null {
  let best: Given | null = null
  for (const tier of tiers) {
    if (!countsAs(tier.act, dated)) continue
    const given = give(tier, dated.amount, start)
    if (given !== null && (best === null || isHigher(given, best, dated.amount))) best = given
  }
  return best
}

function isHigher(a: Given, b: Given, amount: number | null): boolean {
  if (amount === null && hasFloor(a) && hasFloor(b)) return a.end < b.end
  return (
    floorOf(a.tier.act) - floorOf(b.tier.act) > 0 ||
    (floorOf(a.tier.act) === floorOf(b.tier.act) && a.end > b.end)
  )
}

function hasFloor({ tier }: Given): boolean {
  return tier.act.act === 'topUp' || tier.act.act === 'purchase'
}

function floorOf(act: Act): number {
  return 'atLeast' in act ? (act.atLeast ?? 0) : 0
}

function give(tier: Tier, amount: number | null, start: Day): Given | null {
  const times = timesOf(tier.gives, amount ?? floorOf(tier.act))
  if (times === 0) return null
  const period = 'perAmount' in tier.gives ? tier.gives.period : tier.gives
  return { tier, period, times, end: addPeriod(start, period, times) }
}

function timesOf(gives: Gives, amount: number): number {
  return 'perAmount' in gives ? Math.floor(amount / gives.perAmount) : 1
}
