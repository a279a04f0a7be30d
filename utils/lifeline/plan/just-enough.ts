import { asEvent } from '@/utils/lifeline/line/as-event'
import type { Doing } from '@/utils/lifeline/line/doing'
import { type Line, takeInLine } from '@/utils/lifeline/line/line'
import type { Day } from '@/utils/sim/day'
import type { Period } from '@/utils/sim/period'
import type { Rule, Validity } from '@/utils/sim/rule'

/** Beyond this many steps of the smallest difference nobody pays at once. */
const mostSteps = 2 ** 30

/**
 * Where money is time and any sum can be paid, the sums on sale are too many to try: the smallest that is enough, or
 * the largest that can be paid when none is. Null where sums are not free or give no time.
 */
export function justEnough(line: Line, on: Day, isEnough: (after: Line) => boolean): Doing | null {
  const { rule } = line
  const { amounts } = rule
  if (amounts.kind !== 'range' || timePrices(rule).length === 0) return null
  const doing = (steps: number) => topUpOf(amounts.least + steps * amounts.step)
  const reaches = (steps: number) => isEnough(takeInLine(line, asEvent(doing(steps), on, rule)))
  const top = amounts.most === null ? mostSteps : Math.floor((amounts.most - amounts.least) / amounts.step)
  let high = 0
  while (high < top && !reaches(high)) high = Math.min(top, high * 2 + 1)
  if (high === mostSteps) return null
  let low = 0
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (reaches(middle)) high = middle
    else low = middle + 1
  }
  return doing(low)
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
