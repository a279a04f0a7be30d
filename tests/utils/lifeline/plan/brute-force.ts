import { asEvent } from '@/utils/lifeline/line/as-event'
import { canDo } from '@/utils/lifeline/line/can-do'
import type { Doing } from '@/utils/lifeline/line/doing'
import { type Line, runLine, takeInLine } from '@/utils/lifeline/line/line'
import { lineBounds } from '@/utils/lifeline/line/line-bounds'
import { lastUsable } from '@/utils/lifeline/line/line-stage'
import type { Plan } from '@/utils/lifeline/plan/plan-keep-alive'
import type { Act, Rule, Validity } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

/** Plans above this are left out: they only take time. */
export const dearest = 14

interface Way {
  line: Line
  cost: number
}

/**
 * What the cheapest plan costs, found by trying everything that can be paid on every day, with nothing forgotten: slow,
 * and with none of the planner's reasoning in it. Null when no plan is cheap enough.
 */
export function bruteForce(
  rule: Rule,
  events: readonly SimEvent[],
  now: number,
  until: number,
  keep: Plan['keep'],
): number | null {
  const doings = everything(rule)
  const keptTo = (line: Line) => {
    const bounds = lineBounds(line)
    return bounds.incomplete ? -Infinity : lastUsable(bounds[keep].end ?? -Infinity, rule)
  }
  let ways: Way[] = [{ line: runLine(rule, events, now + 1), cost: 0 }]
  for (let on = now; on <= until; on++) {
    // Cheapest first, so that each state is looked at once, by its cheapest way.
    const waiting: Way[][] = Array.from({ length: dearest + 1 }, () => [])
    // Whatever has run out by today can be begun today; later it must not have stopped overnight.
    for (const way of ways) if (on === now || keptTo(way.line) >= on) waiting[way.cost]?.push(way)
    const seen = new Map<string, Way>()
    for (const sameCost of waiting) {
      for (let way = sameCost.pop(); way; way = sameCost.pop()) {
        const key = JSON.stringify([way.line.states, way.line.caps], withoutReasons)
        if (seen.has(key)) continue
        seen.set(key, way)
        for (const doing of doings) {
          const cost = way.cost + (doing.cost ?? 0)
          if (cost > dearest || !canDo(doing, way.line, on)) continue
          waiting[cost]?.push({ line: takeInLine(way.line, asEvent(doing, on, rule)), cost })
        }
      }
    }
    ways = [...seen.values()]
  }
  const costs = ways.filter(({ line }) => keptTo(line) >= until).map(({ cost }) => cost)
  return costs.length === 0 ? null : Math.min(...costs)
}

function withoutReasons(key: string, value: unknown): unknown {
  if (key === 'why' || key === 'stated') return undefined
  return value === Infinity ? 'open' : value
}

/** Every payment the amounts allow, every pack, every use that counts, and a new registration where one counts. */
function everything(rule: Rule): Doing[] {
  const nothing = { amount: null, atLeast: null, pack: '', uses: [], cost: null } as const
  const sums = allSums(rule).map((minor): Doing => {
    return { ...nothing, kind: 'top-up', amount: minor, cost: minor }
  })
  const packs = Object.entries(rule.packs).map(([pack, { price }]): Doing => {
    return { ...nothing, kind: 'purchase', amount: price, pack, cost: price }
  })
  const acts = rule.tracks.flatMap(({ validity }) => countedBy(validity))
  const others = acts.flatMap((act): Doing[] => {
    if (act.act === 'use') return [{ ...nothing, kind: 'use', uses: act.uses, cost: act.cost ?? 0 }]
    return act.act === 'registered' ? [{ ...nothing, kind: 'register', cost: 0 }] : []
  })
  return [...sums, ...packs, ...others]
}

function allSums({ amounts }: Rule): readonly number[] {
  if (amounts.kind === 'list') return amounts.minors
  const upTo = amounts.kind === 'range' ? Math.min(amounts.most ?? dearest, dearest) : dearest
  const all = Array.from({ length: dearest }, (_, index) => index + 1).filter((minor) => minor <= upTo)
  if (amounts.kind === 'unknown') return all
  return all.filter((minor) => minor >= amounts.least && (minor - amounts.least) % amounts.step === 0)
}

function countedBy(validity: Validity): readonly Act[] {
  if ('of' in validity) return validity.of.flatMap(countedBy)
  return 'counts' in validity ? validity.counts : []
}
