import { asEvent } from '@/utils/lifeline/line/as-event'
import { type Doing, mostSums } from '@/utils/lifeline/line/doing'
import { type Line, takeInLine } from '@/utils/lifeline/line/line'
import type { Day } from '@/utils/sim/day'
import type { Period } from '@/utils/sim/period'
import type { Rule, Validity } from '@/utils/sim/rule'

/** Beyond this many steps of the smallest difference nobody pays at once. */
const mostSteps = 2 ** 30

/** So many ends are tried one after the other; beyond them, the furthest. */
const mostEnds = 12

/** Nobody pays years in advance to spare himself a payment. */
const daysAhead = 366

/**
 * Where money is time and any sum can be paid, there are too many sums to try. Worth trying are the smallest for each
 * end that can be reached, up to the end of the plan or a cap before it, and the largest.
 */
export function justEnough(line: Line, on: Day, goal: Day, keptTo: (after: Line) => Day): Doing[] {
  const { rule } = line
  const { amounts } = rule
  if (amounts.kind !== 'range' || timePrices(rule).length === 0) return []
  const doing = (steps: number) => topUpOf(amounts.least + steps * amounts.step)
  const reached = new Map<number, Day>()
  const reachOf = (steps: number) => {
    const day = reached.get(steps) ?? keptTo(takeInLine(line, asEvent(doing(steps), on, rule)))
    reached.set(steps, day)
    return day
  }
  const top = amounts.most === null ? mostSteps : Math.floor((amounts.most - amounts.least) / amounts.step)
  const tried = new Set([0])
  // Up to where a step of a ladder ends, more money never reaches less far.
  for (const most of [
    ...mostSums(rule).map((sum) => Math.floor((sum - amounts.least) / amounts.step)),
    top,
  ]) {
    if (most < 0 || most > top) continue
    const far = Math.min(goal, on + daysAhead, reachOf(most))
    tried.add(firstFrom(0, most, (steps) => reachOf(steps) >= far))
    for (let steps = 0, ends = 0; ends < mostEnds && reachOf(steps) < far; ends++) {
      const end = reachOf(steps)
      steps = firstFrom(steps, most, (more) => reachOf(more) > end)
      tried.add(steps)
    }
    if (most < mostSteps) tried.add(most)
  }
  return [...tried].map(doing)
}

/** The first number from `least` to `most` that will do; if none will, `most`. */
function firstFrom(least: number, most: number, willDo: (steps: number) => boolean): number {
  let low = least
  let high = least
  for (let more = 1; high < most && !willDo(high); more *= 2) {
    low = high + 1
    high = Math.min(most, high + more)
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (willDo(middle)) high = middle
    else low = middle + 1
  }
  return high
}

function topUpOf(minor: number): Doing {
  return { kind: 'top-up', amount: minor, atLeast: null, pack: '', uses: [], cost: minor }
}

/** What a stretch of time costs where it is bought with any sum. */
export function timePrices(rule: Rule): { minor: number; period: Period }[] {
  return rule.tracks.flatMap(({ validity }) => pricesIn(validity))
}

function pricesIn(validity: Validity): { minor: number; period: Period }[] {
  switch (validity.kind) {
    case 'any-of':
    case 'all-of':
      return validity.of.flatMap(pricesIn)
    case 'from-payment':
    case 'added':
      return validity.tiers.flatMap(({ gives }) =>
        'perAmount' in gives ? [{ minor: gives.perAmount, period: gives.period }] : [],
      )
    case 'subscription':
      return validity.from === 'balance' && validity.renews === 'by-itself' ? [feeOf(validity)] : []
    case 'deduction':
      return [feeOf(validity)]
    default:
      return []
  }
}

function feeOf({ fee, period }: { fee: number; period: Period }): { minor: number; period: Period } {
  return { minor: fee, period }
}
