import { asEvent } from '@/utils/lifeline/line/as-event'
import type { Doing } from '@/utils/lifeline/line/doing'
import type { Line } from '@/utils/lifeline/line/line'
import { countsAs, countsAsAny } from '@/utils/lifeline/line/match-act'
import type { SourceState } from '@/utils/lifeline/line/source'
import type { Period } from '@/utils/sim/period'
import type { AfterStage, Gives, Rule, Validity } from '@/utils/sim/rule'
import { timePrices } from './just-enough'
import type { Kept } from './plan-search'

/**
 * The least one more day can cost (as `priceOf` counts it), whatever is done: no doing gives more days for its price. It lets the search go
 * straight for the end instead of looking at every sum on the way.
 */
export function leastPerDay(rule: Rule, doings: readonly Doing[], keep: Kept): number {
  // Coming back late gains the stages that were waited out, as far as the kept clock allows them.
  const waits = ({ stage }: AfterStage) =>
    keep === 'recovery' || (keep === 'incoming' && stage === 'receive-only')
  const stages = rule.tracks.map(({ after }) =>
    after.filter(waits).reduce((sum, { period }) => sum + longest(period, 1), 0),
  )
  const late = Math.max(0, ...stages)
  const rates = doings.map((doing) => {
    const gains = rule.tracks.map((track) => mostDays(track.validity, doing, rule))
    const most = Math.max(0, ...gains)
    return most === 0 ? Infinity : priceOf(doing) / (most + late)
  })
  // A large enough sum costs what its time costs.
  const sums = rule.amounts.kind === 'range' ? timePrices(rule) : []
  const bySum = sums.map(({ minor, period }) => (minor * 10_000) / longest(period, 1))
  const least = Math.min(...rates, ...bySum)
  return least === Infinity ? 0 : least
}

/** Days that money left over from the last fee is worth, at the most. */
export function daysInPurse(line: Line): number {
  return line.tracks.reduce((sum, track, index) => {
    const source = line.states[index]?.source
    return source ? sum + purseOf(track.validity, source) : sum
  }, 0)
}

function purseOf(validity: Validity, state: SourceState): number {
  if (validity.kind === 'any-of' || validity.kind === 'all-of') {
    return validity.of.reduce((sum, part, index) => {
      const below = state.of[index]
      return below ? sum + purseOf(part, below) : sum
    }, 0)
  }
  if (validity.kind !== 'subscription' && validity.kind !== 'deduction') return 0
  if (validity.fee <= 0) return 0
  // A deduction that needs more than the fee leaves up to a whole fee behind.
  const rest =
    validity.kind === 'deduction' ? Math.min(state.balance, validity.fee) : state.balance % validity.fee
  return (rest / validity.fee) * longest(validity.period, 1)
}

/** Money first, then the trouble of doing it. */
export function priceOf(doing: Doing): number {
  return (doing.cost ?? 0) * 10_000 + 1
}

function mostDays(validity: Validity, doing: Doing, rule: Rule): number {
  const dated = asEvent(doing, 0, rule)
  const amount = doing.amount ?? 0
  switch (validity.kind) {
    case 'any-of':
    case 'all-of':
      return Math.max(0, ...validity.of.map((part) => mostDays(part, doing, rule)))
    case 'from-payment':
    case 'added':
      return Math.max(
        0,
        ...validity.tiers
          .filter(({ act }) => countsAs(act, dated))
          .map(({ gives }) => longestGiven(gives, amount)),
      )
    case 'inactivity':
      return countsAsAny(validity.counts, dated) ? longest(validity.period, 1) : 0
    case 'pack-end':
      if (!countsAsAny(validity.counts, dated)) return 0
      return longest(validity.restart, 1) + longest(rule.packs[doing.pack]?.period ?? null, 1)
    case 'inside-window':
      return countsAsAny(validity.counts, dated) ? 2 * longest(validity.window, 1) : 0
    case 'subscription':
      return (doing.kind === 'top-up' ? amount / validity.fee : 1) * longest(validity.period, 1)
    case 'deduction':
      return (
        longest(validity.idle, 1) +
        (doing.kind === 'top-up' ? amount / validity.fee : 0) * longest(validity.period, 1)
      )
    default:
      return 0
  }
}

function longestGiven(gives: Gives, amount: number): number {
  return 'perAmount' in gives ? longest(gives.period, Math.ceil(amount / gives.perAmount)) : longest(gives, 1)
}

const longestUnits = { day: 1, week: 7, month: 31, year: 366 } as const

function longest(period: Period | null, times: number): number {
  if (period === null) return 0
  const rounding = (period.starts === 'next-month' ? 31 : 0) + (period.ends === 'month-end' ? 31 : 0)
  return period.count * times * longestUnits[period.unit] + rounding
}
