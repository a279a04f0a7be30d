import type { Day } from '@/utils/sim/day'
import type { Clock } from '@/utils/sim/sim-event'
import { canDo } from './can-do'
import { asEvent, type Doing } from './doing'
import { Heap } from './heap'
import { type Line, type LineBounds, lineBounds, takeInLine } from './line'
import { lastUsable } from './line-stage'
import type { SourceState } from './source'
import { boundsOf } from './track'
import { lastChance, reach } from './validity'

/** A way to have come this far: the line, what it has cost, and the act that led here. */
export interface Way {
  line: Line
  bounds: LineBounds
  /** Last usable day of the clock to be kept. */
  keptTo: Day
  on: Day
  cost: number
  acts: number
  /** Acts done when calls out were already off. */
  lapses: number
  act: Doing | null
  before: Way | null
}

export type Kept = Exclude<Clock, 'credit'>

/**
 * The cheapest way to keep a clock running until a day, then the one with fewest acts, then the one that lapses least.
 * An act done later never ends sooner, so only the last day of each stage, and of each door, has to be tried; and of
 * two ways of which one is further in everything, the other can be forgotten. Null when there is no way.
 */
export function searchPlan(
  start: Line,
  now: Day,
  until: Day,
  keep: Kept,
  doings: readonly Doing[],
  isCancelled: (steps: number) => boolean,
): Way | null {
  const queue = new Heap<Way>(isCheaper)
  const settled: number[][] = []
  queue.push(wayOf(start, now, keep, null, null))
  for (let steps = 0; !isCancelled(steps); steps++) {
    const way = queue.pop()
    if (way === undefined) return null
    if (way.keptTo >= until) return way
    const reached = freedomsOf(way.line)
    if (settled.some((other) => dominates(other, reached))) continue
    settled.push(reached)
    for (const day of daysToTry(way, now)) {
      for (const doing of doings) {
        if (!canDo(doing, way.line, day, way.bounds)) continue
        const line = takeInLine(way.line, asEvent(doing, day, way.line.rule))
        if (!dominates(reached, freedomsOf(line))) queue.push(wayOf(line, day, keep, doing, way))
      }
    }
  }
  return null
}

function wayOf(line: Line, on: Day, keep: Kept, act: Doing | null, before: Way | null): Way {
  const bounds = lineBounds(line)
  const { end } = bounds[keep]
  // Nothing has begun a clock of this line: something has to be done now.
  const keptTo = end === null || bounds.incomplete ? Math.min(on, end ?? on) : lastUsable(end, line.rule)
  const lapsed = before !== null && on > lastUsable(before.bounds.outgoing.end ?? on, line.rule)
  return {
    line,
    bounds,
    keptTo,
    on,
    cost: (before?.cost ?? 0) + (act?.cost ?? 0),
    acts: before === null ? 0 : before.acts + 1,
    lapses: (before?.lapses ?? 0) + (lapsed ? 1 : 0),
    act,
    before,
  }
}

function isCheaper(a: Way, b: Way): boolean {
  return (a.cost - b.cost || a.acts - b.acts || a.lapses - b.lapses || b.keptTo - a.keptTo) < 0
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
    for (const bound of [bounds.outgoing, bounds.incoming, bounds.recovery]) add(bound.end)
    add(lastChance(track.validity, state.source))
    for (const leaf of leavesOf(state.source)) add(leaf.end)
  }
  if (days.size === 0 || keptTo === on) days.add(on)
  else days.add(keptTo)
  return days
}

function leavesOf(state: SourceState): SourceState[] {
  return state.of.length === 0 ? [state] : state.of.flatMap(leavesOf)
}

/** Everything that can be ahead in: every end, and every balance. */
function freedomsOf(line: Line): number[] {
  const freedoms: number[] = []
  for (const [index, track] of line.tracks.entries()) {
    const source = line.states[index]?.source
    if (!source) continue
    freedoms.push(reach(track.validity, source).end ?? -Infinity)
    for (const leaf of leavesOf(source)) freedoms.push(leaf.end ?? -Infinity, leaf.balance)
  }
  return freedoms
}

function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, index) => value >= (b[index] ?? -Infinity))
}
