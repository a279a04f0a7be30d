import type { Day } from '@/utils/sim/day'
import type { Track } from '@/utils/sim/rule'
import type { Line } from './line'
import { type Bound, boundsOf, type TrackBounds, type Turn } from './track'

/** When each stage of the line ends: the earliest end any track or cap sets. */
export interface LineBounds {
  outgoing: LineBound
  incoming: LineBound
  recovery: LineBound
  /** After this the number is lost; null when no source says that it ever is. */
  lost: Day | null
  credit: LineBound | null
  /** Ends inside a stage of the line, after which it takes something else to come back. */
  turns: readonly (Turn & LineBound)[]
  /** A track has not begun, or there is none: the ends may come sooner than these. */
  incomplete: boolean
}

export interface LineBound extends Bound {
  /** Index of the track that sets it; null for a cap or none. */
  track: number | null
}

const stageClocks = ['outgoing', 'incoming', 'recovery'] as const
const open: LineBound = { end: Infinity, why: [], track: null }

export function lineBounds(line: Line): LineBounds {
  const bounds: LineBounds = {
    outgoing: open,
    incoming: open,
    recovery: open,
    lost: null,
    credit: null,
    turns: [],
    incomplete: line.tracks.every((track) => track.clock === 'credit'),
  }
  for (const [index, track] of line.tracks.entries()) {
    const state = line.states[index]
    if (state) addTrack(bounds, line, track, boundsOf(track, state, line.rule), index)
  }
  for (const [index, bound] of line.caps.entries()) if (line.rule.caps[index]?.applies) addCap(bounds, bound)
  endWithNumber(bounds)
  return bounds
}

/** No stage outlives the number. Of a stage that has not begun, the end of the number tells nothing. */
function endWithNumber(bounds: LineBounds): void {
  for (const clock of ['outgoing', 'incoming'] as const) {
    const isKnown = !bounds.incomplete || bounds[clock].end !== Infinity
    if (isKnown) bounds[clock] = earlier(bounds[clock], bounds.recovery)
  }
}

function addTrack(bounds: LineBounds, line: Line, track: Track, found: TrackBounds, index: number): void {
  if (track.clock === 'credit') {
    bounds.credit = earlier(bounds.credit ?? open, { ...found.outgoing, track: index })
    return
  }
  // A track of the way back alone leaves the stages before it to the tracks that keep them.
  if (!found.hasBegun && (track.clock !== 'recovery' || line.tracks.every(isWayBack)))
    bounds.incomplete = true
  const kept = track.clock === 'recovery' ? (['recovery'] as const) : stageClocks
  for (const clock of kept) bounds[clock] = earlier(bounds[clock], { ...found[clock], track: index })
  if (found.turns.length > 0)
    bounds.turns = [...bounds.turns, ...found.turns.map((turn) => ({ ...turn, track: index }))]
  const { end } = found.recovery
  if (found.then === 'lost' && end !== null && end !== Infinity)
    bounds.lost = Math.min(bounds.lost ?? end, end)
}

function isWayBack({ clock }: Track): boolean {
  return clock === 'recovery' || clock === 'credit'
}

function addCap(bounds: LineBounds, bound: Bound): void {
  if (bound.end === null) return
  for (const clock of stageClocks) bounds[clock] = earlier(bounds[clock], { ...bound, track: null })
  bounds.lost = Math.min(bounds.lost ?? bound.end, bound.end)
}

function earlier(a: LineBound, b: LineBound): LineBound {
  return b.end !== null && (a.end === null || b.end < a.end) ? b : a
}
