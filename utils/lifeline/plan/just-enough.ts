import { asEvent } from '@/utils/lifeline/line/as-event'
import type { Doing } from '@/utils/lifeline/line/doing'
import { type Line, takeInLine } from '@/utils/lifeline/line/line'
import type { Day } from '@/utils/sim/day'
import type { Period } from '@/utils/sim/period'
import type { Rule, Validity } from '@/utils/sim/rule'

/** Beyond this many steps of the smallest difference nobody pays at once. */
const mostSteps = 2 ** 30

/** So many stretches bought at once are tried; beyond them, what reaches the end. */
const mostStretches = 12

/**
 * Where money is time and any sum can be paid, there are too many sums to try. Worth trying are those that buy whole
 * stretches, the largest, and the smallest that reaches as far as a sum can: the end of the plan, or a cap before it.
 */
export function justEnough(line: Line, on: Day, goal: Day, keptTo: (after: Line) => Day): Doing[] {
  const { rule } = line
  const { amounts } = rule
  if (amounts.kind !== 'range') return []
  const prices = timePrices(rule)
  if (prices.length === 0) return []
  const doing = (steps: number) => topUpOf(amounts.least + steps * amounts.step)
  const reachOf = (steps: number) => keptTo(takeInLine(line, asEvent(doing(steps), on, rule)))
  const top = amounts.most === null ? mostSteps : Math.floor((amounts.most - amounts.least) / amounts.step)
  const far = Math.min(goal, reachOf(top))
  const enough = firstOf(top, (steps) => reachOf(steps) >= far)
  const stretches = prices.flatMap(({ minor }) =>
    Array.from({ length: mostStretches }, (_, index) =>
      Math.max(0, Math.ceil((minor * (index + 1) - amounts.least) / amounts.step)),
    ),
  )
  const largest = amounts.most === null ? [] : [top]
  return [...new Set([enough, ...stretches.filter((steps) => steps < enough), ...largest])].map(doing)
}

/** The first number up to `most` that will do; if none will, `most`. */
function firstOf(most: number, willDo: (steps: number) => boolean): number {
  let low = 0
  let high = 0
  while (high < most && !willDo(high)) {
    low = high + 1
    high = Math.min(most, high * 2 + 1)
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
