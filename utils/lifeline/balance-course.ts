import { addPeriod } from '@/utils/sim/add-period'
import { readDay, writeDay } from '@/utils/sim/day'
import type { Money } from '@/utils/sim/money'
import type { Period } from '@/utils/sim/period'
import type { Rule, Validity } from '@/utils/sim/rule'
import type { SimEvent, StatedBalance } from '@/utils/sim/sim-event'

export interface BalanceStatement {
  event: StatedBalance
  /** What it should have been by the statement before it and what was recorded since; null for the first. */
  computed: Money | null
}

export interface BalanceCourse {
  /** Oldest first. */
  statements: readonly BalanceStatement[]
  /** What should be there today; null while no balance was ever stated. Use that costs something is not in it. */
  estimate: Money | null
  /** The first day on which a known fee may no longer be paid; null where no fee is known. */
  runsOutOn: string | null
  isLow: boolean
}

/** From here on a balance that runs out is worth a warning. */
const soonDays = 30

/** The balance over time, as far as it was told. */
export function balanceCourse(
  rule: Rule,
  events: readonly SimEvent[],
  today: Temporal.PlainDate,
): BalanceCourse {
  const told = events
    .filter((event) => event.kind === 'statedBalance' && event.money.currency === rule.currency)
    .filter((event) => event.deletedAt === null)
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.createdAt - b.createdAt) as StatedBalance[]
  const statements = told.map((event, index) => {
    const before = told[index - 1]
    return { event, computed: before ? movedOn(rule, events, before, event.on) : null }
  })
  const last = told.at(-1)
  if (!last) return { statements, estimate: null, runsOutOn: null, isLow: false }
  const estimate = movedOn(rule, events, last, today.toString())
  const runsOutOn = runOut(rule, estimate.minor, today)
  const soon = today.add({ days: soonDays }).toString()
  return { statements, estimate, runsOutOn, isLow: runsOutOn !== null && runsOutOn <= soon }
}

/** A stated balance with all that was paid in and out of it up to a later day. */
function movedOn(rule: Rule, events: readonly SimEvent[], from: StatedBalance, until: string): Money {
  let { minor } = from.money
  for (const event of events) {
    const isBetween = event.on > from.on || (event.on === from.on && event.createdAt > from.createdAt)
    if (event.deletedAt !== null || !isBetween || event.on > until) continue
    if (event.kind === 'topUp' && event.status === 'paid') minor += ownMinor(event.money, rule)
    if (event.kind === 'purchase' && rule.packs[event.pack]?.paidFrom === 'credit') {
      minor -= ownMinor(event.money, rule) || (rule.packs[event.pack]?.price ?? 0)
    }
  }
  const fees = feesOf(rule).reduce((sum, { fee, period }) => {
    return sum + fee * periodsBetween(period, readDay(from.on), readDay(until))
  }, 0)
  return { minor: minor - fees, currency: rule.currency }
}

function ownMinor(money: Money | null, rule: Rule): number {
  return money && money.currency === rule.currency ? money.minor : 0
}

/** The day of the next fee is not known, so that it is taken to fall due at once: never later than it will be. */
function runOut(rule: Rule, balance: number, today: Temporal.PlainDate): string | null {
  const ends = feesOf(rule).map(({ fee, period }) => {
    const times = Math.max(0, Math.floor(balance / fee))
    return addPeriod(readDay(today.toString()), period, times)
  })
  return ends.length === 0 ? null : writeDay(Math.min(...ends))
}

interface Fee {
  fee: number
  period: Period
}

/** What is taken from the balance in any case; fees that only idle lines pay are not. */
function feesOf(rule: Rule): Fee[] {
  const upkeep = rule.upkeep.filter(({ afterIdle }) => afterIdle === null)
  return [...upkeep, ...rule.tracks.flatMap(({ validity }) => feesIn(validity))].filter(({ fee }) => fee > 0)
}

function feesIn(validity: Validity): Fee[] {
  if ('of' in validity) return validity.of.flatMap(feesIn)
  return validity.kind === 'subscription' && validity.from === 'balance' ? [validity] : []
}

function periodsBetween(period: Period, from: number, until: number): number {
  let times = 0
  while (addPeriod(from, period, times + 1) <= until && addPeriod(from, period, times + 1) > from) times++
  return times
}
