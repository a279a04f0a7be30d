import { addPeriod } from '@/utils/sim/add-period'
import { type Day, readDay } from '@/utils/sim/day'
import type { AfterStage, Rule, Track } from '@/utils/sim/rule'
import type { Clock, StatedEnd } from '@/utils/sim/sim-event'
import type { DatedEvent } from './dated-event'
import { endOf, type SourceState } from './source'
import { begin, reach, restate, take } from './validity'
import type { Why, WhyStep } from './why'

export interface TrackState {
  source: SourceState
  /** Ends of after-stages that the carrier stated, until an act moves the line on. */
  stated: Partial<Record<'incoming' | 'recovery', WhyStep & { step: 'stated' }>>
}

/** A boundary of a line's life: the nominal end of a stage and the reason for it. */
export interface Bound {
  end: Day | null
  why: Why
}

/** The ends one track sets, each no earlier than the one before it. */
export interface TrackBounds {
  /** Calls out, in, and the way back. Null: the track says nothing (yet). */
  outgoing: Bound
  incoming: Bound
  recovery: Bound
  then: 'lost' | 'unknown'
  /** Ends inside a stage, after which it takes something else to come back. */
  turns: readonly Turn[]
  /** Whether the track's own clock has begun, so that nothing ends sooner than these say. */
  hasBegun: boolean
}

/** The last day of a stage on which one thing brings the line back; from then on it takes another, or nothing helps. */
export interface Turn extends Bound {
  clock: 'incoming' | 'recovery'
}

export const clockRanks: Readonly<Record<Clock, number>> = {
  credit: -1,
  outgoing: 0,
  incoming: 1,
  recovery: 2,
}

const stageClocks = { 'receive-only': 'incoming', grace: 'recovery' } as const

export function beginTrack(track: Track, rule: Rule): TrackState {
  return { source: begin(track.validity, rule), stated: {} }
}

export function takeInTrack(track: Track, state: TrackState, dated: DatedEvent, rule: Rule): TrackState {
  if (isTooSmallToReturn(track, state, dated, rule)) return state
  const source = take(track.validity, state.source, dated, rule)
  if (source === state.source) return state
  const moved = reach(track.validity, source).end !== reach(track.validity, state.source).end
  return { source, stated: moved ? {} : state.stated }
}

/** A stated end of the track's own clock, or of a stage that follows it. */
export function stateInTrack(track: Track, state: TrackState, event: StatedEnd, rule: Rule): TrackState {
  const said = { step: 'stated', event, clock: event.clock, to: readDay(event.lastDayOn) } as const
  const end = endOf(said.to, rule)
  const before = reach(track.validity, state.source).end
  const isOwn = clockRanks[event.clock] <= clockRanks[track.clock]
  const source =
    isOwn || (before !== null && before > end)
      ? restate(track.validity, state.source, end, said)
      : state.source
  const stated: TrackState['stated'] = {}
  // What was stated of the other stages holds as long as they still follow each other.
  for (const clock of ['incoming', 'recovery'] as const) {
    const kept = state.stated[clock]
    const ahead = clockRanks[clock] - clockRanks[event.clock]
    if (kept && ahead !== 0 && (ahead > 0 ? kept.to > said.to : kept.to < said.to)) stated[clock] = kept
  }
  if (!isOwn && (event.clock === 'incoming' || event.clock === 'recovery')) stated[event.clock] = said
  return { source, stated }
}

export function boundsOf(track: Track, state: TrackState, rule: Rule): TrackBounds {
  const own: Bound = reach(track.validity, state.source)
  const bounds: TrackBounds = {
    outgoing: own,
    incoming: own,
    recovery: own,
    then: track.then,
    turns: noTurns,
    hasBegun: own.end !== null,
  }
  if (own.end === Infinity) return bounds
  let at = own
  let before: AfterStage | null = null
  for (const stage of stagesOf(track, state)) {
    if (before?.stage === stage.stage && before.revivedBy !== stage.revivedBy)
      bounds.turns = [...bounds.turns, { ...at, clock: stageClocks[stage.stage] }]
    before = stage
    at = boundOfStage(stage, at, own.end, state, rule)
    if (stage.stage === 'receive-only') bounds.incoming = at
    bounds.recovery = at
  }
  if (state.stated.recovery) bounds.then = 'lost'
  // The carrier's word on a later stage may end the ones before it, or be all that is known of them.
  bounds.incoming = sooner(bounds.incoming, bounds.recovery)
  if (bounds.hasBegun) bounds.outgoing = sooner(bounds.outgoing, bounds.incoming)
  return bounds
}

const noTurns: readonly Turn[] = []

function sooner(a: Bound, b: Bound): Bound {
  return b.end !== null && (a.end === null || b.end < a.end) ? b : a
}

function boundOfStage(stage: AfterStage, at: Bound, own: Day | null, state: TrackState, rule: Rule): Bound {
  const said = state.stated[stageClocks[stage.stage]]
  if (said) {
    const end = endOf(said.to, rule)
    return own !== null && own > end ? at : { end, why: [said] }
  }
  if (at.end === null) return at
  if (stage.period === null || at.end === Infinity) return { end: Infinity, why: at.why }
  const end = addPeriod(at.end, stage.period)
  return { end, why: [...at.why, { ...stage, step: 'after-stage', period: stage.period, to: end }] }
}

/** The rule's stages, and those only the carrier's word gives. */
function stagesOf(track: Track, { stated }: TrackState): readonly AfterStage[] {
  const has = (stage: AfterStage['stage']) => track.after.some((after) => after.stage === stage)
  const more = (stage: AfterStage['stage']): AfterStage => ({ stage, period: null, revivedBy: 'acts' })
  const stages = [...track.after]
  if (stated.incoming && !has('receive-only')) stages.unshift(more('receive-only'))
  if (stated.recovery && !has('grace')) stages.push(more('grace'))
  return stages
}

/** The stage a track is in on a day, or null while its own clock runs. */
export function stageOn(track: Track, state: TrackState, day: Day, rule: Rule): AfterStage | null {
  const { end: own } = reach(track.validity, state.source)
  // The day a period ends on belongs to the next stage where it is no longer usable.
  const on = endOf(day, rule)
  if (own === null || on <= own) return null
  let end = own
  for (const stage of track.after) {
    if (stage.period === null) return stage
    end = addPeriod(end, stage.period)
    if (on <= end) return stage
  }
  return null
}

function isTooSmallToReturn(
  track: Track,
  state: TrackState,
  { event, on, amount }: DatedEvent,
  rule: Rule,
): boolean {
  if (amount === null || event.kind === 'statedBalance') return false
  const least = stageOn(track, state, on, rule)?.atLeast
  return least !== undefined && amount < least
}
