import { addPeriod } from '@/utils/sim/add-period'
import type { Day } from '@/utils/sim/day'
import type { Period } from '@/utils/sim/period'
import type { Rule, Validity } from '@/utils/sim/rule'

/** What the carrier takes by itself over so many days, in minor units: upkeep, and plans that a card renews. */
export function runningCost(rule: Rule, days: Day, isUsed: boolean): number {
  let cost = 0
  for (const { fee, period, afterIdle } of rule.upkeep) {
    if (afterIdle === null) cost += fee * timesIn(period, days)
    else if (!isUsed) cost += fee * timesIn(period, days - addPeriod(0, afterIdle))
  }
  for (const track of rule.tracks) cost += renewalsOf(track.validity, days)
  return cost
}

function renewalsOf(validity: Validity, days: Day): number {
  if (validity.kind === 'all-of') return validity.of.reduce((sum, part) => sum + renewalsOf(part, days), 0)
  const isByCard =
    validity.kind === 'subscription' && validity.from === 'card' && validity.renews === 'by-itself'
  return isByCard ? validity.fee * timesIn(validity.period, days) : 0
}

function timesIn(period: Period, days: Day): number {
  const length = addPeriod(0, period)
  return length <= 0 || days <= 0 ? 0 : Math.floor(days / length)
}
