import { type Day, readDay } from '@/utils/sim/day'
import type { Rule, Track } from '@/utils/sim/rule'
import type { Clock, SimEvent, StatedEnd } from '@/utils/sim/sim-event'
import { beginCap, stateInCap, takeInCap } from './cap'
import { type DatedEvent, datedEvents } from './dated-event'
import { endOf } from './source'
import {
  type Bound,
  beginTrack,
  boundsOf,
  clockRanks,
  stateInTrack,
  type TrackBounds,
  type TrackState,
  takeInTrack,
} from './track'
import { reach } from './validity'

/** How far a line has come: every track and cap after the events so far. */
export interface Line {
  rule: Rule
  tracks: readonly Track[]
  states: readonly TrackState[]
  caps: readonly Bound[]
}

export function beginLine(rule: Rule, events: readonly SimEvent[] = []): Line {
  const tracks = [...rule.tracks, ...tracksOnlyStated(rule, events)]
  return {
    rule,
    tracks,
    states: tracks.map((track) => beginTrack(track, rule)),
    caps: rule.caps.map((cap) => beginCap(cap, rule)),
  }
}

/** The line after all events up to a day. */
export function runLine(rule: Rule, events: readonly SimEvent[], until: Day): Line {
  return datedEvents(events, rule, until).reduce(takeInLine, beginLine(rule, events))
}

export function takeInLine(line: Line, dated: DatedEvent): Line {
  const { rule, tracks } = line
  if (dated.event.kind === 'statedEnd') return stateInLine(line, dated.event)
  return {
    ...line,
    states: line.states.map((state, index) => {
      const track = tracks[index]
      return track ? takeInTrack(track, state, dated, rule) : state
    }),
    caps: line.caps.map((bound, index) => {
      const cap = rule.caps[index]
      return cap ? takeInCap(cap, bound, dated) : bound
    }),
  }
}

/** The carrier's word on one clock: it sets that clock's tracks, and lifts what would end before it. */
function stateInLine(line: Line, event: StatedEnd): Line {
  const { rule, tracks } = line
  const own = ownersOf(tracks, event.clock)
  const to = readDay(event.lastDayOn)
  const end = endOf(to, rule)
  const said = { step: 'stated', event, clock: event.clock, to } as const
  const states = line.states.map((state, index) => {
    const track = tracks[index]
    if (!track) return state
    if (own.includes(track)) return stateInTrack(track, state, event, rule)
    const outlives = clockRanks[track.clock] > clockRanks[event.clock] && event.clock !== 'credit'
    const present = reach(track.validity, state.source).end
    return outlives && present !== null && present < end ? stateInTrack(track, state, event, rule) : state
  })
  const caps = event.clock === 'credit' ? line.caps : line.caps.map((bound) => stateInCap(bound, end, said))
  return { ...line, states, caps }
}

/** The tracks that keep a clock: its own, or those of the nearest clock before it whose stages lead there. */
function ownersOf(tracks: readonly Track[], clock: Clock): readonly Track[] {
  const own = tracks.filter((track) => track.clock === clock)
  if (own.length > 0 || clock === 'credit') return own
  const before = tracks.filter(
    (track) => track.clock !== 'credit' && clockRanks[track.clock] < clockRanks[clock],
  )
  const nearest = Math.max(...before.map((track) => clockRanks[track.clock]))
  return before.filter((track) => clockRanks[track.clock] === nearest)
}

/** Clocks that no track of the rule keeps, only the carrier's word. */
function tracksOnlyStated(rule: Rule, events: readonly SimEvent[]): Track[] {
  const stated = new Set<Clock>()
  for (const event of events)
    if (event.kind === 'statedEnd' && event.deletedAt === null) stated.add(event.clock)
  const clocks = (['credit', 'outgoing', 'incoming', 'recovery'] as const).filter((clock) =>
    stated.has(clock),
  )
  const tracks: Track[] = []
  for (const clock of clocks) {
    if (ownersOf([...rule.tracks, ...tracks], clock).length > 0) continue
    const goesOn =
      rule.tracks.some((track) => clockRanks[track.clock] > clockRanks[clock]) && clock === 'outgoing'
    tracks.push({
      clock,
      validity: { kind: 'stated' },
      after: goesOn ? [{ stage: 'receive-only', period: null, revivedBy: 'acts' }] : [],
      then: 'unknown',
    })
  }
  return tracks
}

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
