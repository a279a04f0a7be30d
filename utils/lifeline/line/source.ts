import type { Day } from '@/utils/sim/day'
import type { Rule, Validity } from '@/utils/sim/rule'
import type { DatedEvent } from './dated-event'
import type { Why, WhyStep } from './why'

/**
 * How far one validity source has come. Ends are kept as the carrier words them; whether that day is still usable is
 * applied when they are shown. `Infinity`: nothing ends it. Null: nothing has begun it.
 */
export interface SourceState {
  end: Day | null
  why: Why
  /** Where repeated periods count from, and how many have passed. */
  anchor: Day
  times: number
  /** Minor units left, as far as they can be known. */
  balance: number
  /** Whether anything was ever told of the balance. */
  isBalanceTold: boolean
  of: readonly SourceState[]
}

/** What a kind of validity does with events. States are never changed, always replaced. */
export interface Source<V extends Validity> {
  take(validity: V, state: SourceState, dated: DatedEvent, rule: Rule): SourceState
  /** Looks ahead from the last event, as when a balance pays for further periods. */
  reach?(validity: V, state: SourceState): Reach
}

export interface Reach {
  end: Day | null
  why: Why
}

export const beginning: SourceState = {
  end: null,
  why: [],
  anchor: 0,
  times: 0,
  balance: 0,
  isBalanceTold: false,
  of: [],
}

/** The day after which the line is off, where the end is worded as the first day it no longer works. */
export function endOf(lastDay: Day, rule: Rule): Day {
  return rule.lastDayUsable ? lastDay : lastDay + 1
}

export function because(dated: DatedEvent, ...steps: WhyStep[]): Why {
  return [{ step: 'event', event: dated.event, to: dated.on }, ...steps]
}
