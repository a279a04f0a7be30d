import { asEvent } from '@/utils/lifeline/line/as-event'
import { canDo } from '@/utils/lifeline/line/can-do'
import type { Doing } from '@/utils/lifeline/line/doing'
import { type Line, takeInLine } from '@/utils/lifeline/line/line'
import { type LineBounds, lineBounds } from '@/utils/lifeline/line/line-bounds'
import { lastUsable } from '@/utils/lifeline/line/line-stage'
import type { SourceState } from '@/utils/lifeline/line/source'
import { boundsOf } from '@/utils/lifeline/line/track'
import { lastChance } from '@/utils/lifeline/line/validity'
import type { Day } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { Clock } from '@/utils/sim/sim-event'
import { Frontier } from './frontier'
import { Heap } from './heap'
import { justEnough } from './just-enough'
import { daysInPurse, leastPerDay, priceOf } from './plan-bound'
import { dominates, freedomsOf } from './plan-freedoms'

/** A way to have come this far: the line, what it has cost, and the act that led here. */
export interface Way {
  line: Line
  bounds: LineBounds
  /** Last usable day of the clock to be kept. */
  keptTo: Day
  on: Day
  /** Minor units. */
  cost: number
  price: number
  /** Acts done when calls out were already off. */
  lapses: number
  /** How far it is ahead in everything one can be ahead in. */
  reached: readonly number[]
  /** The least price of the whole way. */
  least: number
  act: Doing | null
  before: Way | null
}

export type Kept = Exclude<Clock, 'credit'>

/**
 * The cheapest way to keep a clock running until a day, and of those the one with fewest acts.
 * An act done later never ends sooner, so only the last day of each stage, and of each door, has to be tried; and of
 * two ways of which one is further in everything, the other can be forgotten. Null when there is no way.
 */
export function searchPlan(
  start: Line,
  now: Day,
  until: Day,
  keep: Kept,
  doings: readonly Doing[],
  isCancelled: (steps: number, tried: number) => boolean,
): Way | null {
  const rate = leastPerDay(start.rule, doings, keep)
  const queue = new Heap<Way>(isCheaper)
  const settled = new Frontier()
  const cheapest = new Map<string, number>()
  let tried = 0
  const push = (line: Line, on: Day, act: Doing | null, before: Way | null) => {
    const reached = freedomsOf(line, until)
    const price = (before?.price ?? 0) + (act ? priceOf(act) : 0)
    const key = reached.join()
    if ((cheapest.get(key) ?? Infinity) <= price || (before && dominates(before.reached, reached))) return
    cheapest.set(key, price)
    const way = { ...wayOf(line, on, keep, act, before), reached, price }
    way.least = way.price + rate * Math.max(0, until - way.keptTo - daysInPurse(line))
    queue.push(way)
  }
  push(start, now, null, null)
  for (let steps = 0; !isCancelled(steps, tried); steps++) {
    const way = queue.pop()
    if (way === undefined) return null
    if (way.keptTo >= until) return way
    if (settled.isAhead(way)) continue
    settled.add(way)
    for (const day of daysToTry(way, now)) {
      const enough = justEnough(way.line, day, until, (after) => {
        tried++
        return keptToOf(lineBounds(after), after.rule, keep, day)
      })
      for (const doing of [...enough, ...doings]) {
        tried++
        if (!canDo(doing, way.line, day, way.bounds)) continue
        push(takeInLine(way.line, asEvent(doing, day, way.line.rule)), day, doing, way)
      }
    }
  }
  return null
}

function wayOf(
  line: Line,
  on: Day,
  keep: Kept,
  act: Doing | null,
  before: Way | null,
): Omit<Way, 'reached' | 'price'> {
  const bounds = lineBounds(line)
  const keptTo = keptToOf(bounds, line.rule, keep, on)
  const lapsed = before !== null && on > lastUsable(before.bounds.outgoing.end ?? on, line.rule)
  return {
    line,
    bounds,
    keptTo,
    on,
    cost: (before?.cost ?? 0) + (act?.cost ?? 0),
    lapses: (before?.lapses ?? 0) + (lapsed ? 1 : 0),
    least: 0,
    act,
    before,
  }
}

/** Last usable day of a clock; of one that has not begun, or has run out, today: something has to be done now. */
function keptToOf(bounds: LineBounds, rule: Rule, keep: Kept, on: Day): Day {
  const { end } = bounds[keep]
  return end === null || bounds.incomplete ? on : Math.max(on, lastUsable(end, rule))
}

// Sums of fractions differ in their last digits where they mean the same.
const dust = 1e-6

function isCheaper(a: Way, b: Way): boolean {
  if (Math.abs(a.least - b.least) > dust) return a.least < b.least
  return (b.keptTo - a.keptTo || a.lapses - b.lapses) < 0
}

/** The last days on which it makes a difference to act, while the kept clock still runs. */
function daysToTry({ line, keptTo, on }: Way, now: Day): Set<Day> {
  const days = new Set<Day>()
  const add = (end: Day | null) => {
    if (end === null || end === Infinity) return
    const day = Math.min(lastUsable(end, line.rule), keptTo)
    if (day >= on && day >= now) days.add(day)
  }
  for (const [index, track] of line.tracks.entries()) {
    const state = line.states[index]
    if (!state) continue
    const bounds = boundsOf(track, state, line.rule)
    for (const bound of [bounds.outgoing, bounds.incoming, bounds.recovery, ...bounds.turns]) add(bound.end)
    add(lastChance(track.validity, state.source))
    for (const leaf of leavesOf(state.source)) {
      add(leaf.end)
      // Where fees keep the line beyond it, the day itself is still to be had.
      if (leaf.end !== null && leaf.end <= keptTo && leaf.end >= on && leaf.end >= now) days.add(leaf.end)
    }
  }
  if (days.size === 0 || keptTo === on) days.add(on)
  else days.add(keptTo)
  return days
}

function leavesOf(state: SourceState): SourceState[] {
  return state.of.length === 0 ? [state] : state.of.flatMap(leavesOf)
}
