import type { Day } from '@/utils/sim/day'
import type { Track } from '@/utils/sim/rule'
import type { Line } from './line'
import { type Bound, boundsOf, type TrackBounds } from './track'

/** When each stage of the line ends: the earliest end any track or cap sets. */
export interface LineBounds {
  outgoing: LineBound
  incoming: LineBound
  recovery: LineBound
  /** After this the number is lost; null when no source says that it ever is. */
  lost: Day | null
  credit: LineBound | null
  /** A track has not begun, or there is none: the ends may come sooner than these. */
  incomplete: boolean
}

export interface LineBound extends Bound {
  /** Index of the track that sets it; null for a cap or none. */
  track: number | null
}

const open: LineBound = { end: Infinity, why: [], track: null }

export function lineBounds(line: Line): LineBounds {
  const bounds: LineBounds = {
    outgoing: open,
    incoming: open,
    recovery: open,
    lost: null,
    credit: null,
    incomplete: line.tracks.every((track) => track.clock === 'credit'),
  }
  for (const [index, track] of line.tracks.entries()) {
    const state = line.states[index]
    if (state) addTrack(bounds, track, boundsOf(track, state, line.rule), index)
  }
  for (const [index, bound] of line.caps.entries()) if (line.rule.caps[index]?.applies) addCap(bounds, bound)
  return bounds
}

function addTrack(bounds: LineBounds, track: Track, found: TrackBounds, index: number): void {
  if (track.clock === 'credit') {
    bounds.credit = earlier(bounds.credit ?? open, { ...found.outgoing, track: index })
    return
  }
  if (!found.hasBegun) bounds.incomplete = true
  for (const clock of ['outgoing', 'incoming', 'recovery'] as const) {
    bounds[clock] = earlier(bounds[clock], { ...found[clock], track: index })
  }
  const { end } = found.recovery
  if (found.then === 'lost' && end !== null && end !== Infinity)
    bounds.lost = Math.min(bounds.lost ?? end, end)
}

function addCap(bounds: LineBounds, bound: Bound): void {
  if (bound.end === null) return
  for (const clock of ['outgoing', 'incoming', 'recovery'] as const) {
    bounds[clock] = earlier(bounds[clock], { ...bound, track: null })
  }
  bounds.lost = Math.min(bounds.lost ?? bound.end, bound.end)
}

function earlier(a: LineBound, b: LineBound): LineBound {
  return b.end !== null && (a.end === null || b.end < a.end) ? b : a
}
