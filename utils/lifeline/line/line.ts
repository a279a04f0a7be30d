import { type Day, readDay } from '@/utils/sim/day'
import type { Rule, Track } from '@/utils/sim/rule'
import type { Clock, SimEvent, StatedEnd } from '@/utils/sim/sim-event'
import { beginCap, stateInCap, takeInCap } from './cap'
import { type DatedEvent, datedEvents } from './dated-event'
import { endOf } from './source'
import { type Bound, beginTrack, clockRanks, stateInTrack, type TrackState, takeInTrack } from './track'
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
