import { addPeriod } from '@/utils/sim/add-period'
import { type Day, daysInMonth, readDay, toCivil } from '@/utils/sim/day'
import type { Closes, Rule, Validity } from '@/utils/sim/rule'
import type { DatedEvent } from './dated-event'
import { beginning, endOf, type Reach, type Source, type SourceState } from './source'
import { added } from './sources/added'
import { deduction, subscription } from './sources/from-balance'
import { fromPayment } from './sources/from-payment'
import { inactivity } from './sources/inactivity'
import { insideWindow } from './sources/inside-window'
import { packEnd } from './sources/pack-end'
import type { WhyStep } from './why'

export function begin(validity: Validity, rule: Rule): SourceState {
  switch (validity.kind) {
    case 'any-of':
    case 'all-of':
      return { ...beginning, of: validity.of.map((part) => begin(part, rule)) }
    case 'fixed': {
      const to = readDay(validity.lastDayOn)
      return { ...beginning, end: endOf(to, rule), why: [{ step: 'fixed', to, fact: validity.fact }] }
    }
    case 'none':
      return { ...beginning, end: Infinity }
    default:
      return beginning
  }
}

export function take(validity: Validity, state: SourceState, dated: DatedEvent, rule: Rule): SourceState {
  if (validity.kind === 'any-of' || validity.kind === 'all-of') {
    const of = validity.of.map((part, index) => take(part, state.of[index] ?? beginning, dated, rule))
    return of.every((part, index) => part === state.of[index]) ? state : { ...state, of }
  }
  const { opens } = validity
  if (opens !== undefined) {
    const { end } = reach(validity, state)
    if (end !== null && addPeriod(dated.on, opens) < end) return state
  }
  return takeOne(validity, state, dated, rule)
}

function takeOne(validity: Validity, state: SourceState, dated: DatedEvent, rule: Rule): SourceState {
  switch (validity.kind) {
    case 'from-payment':
      return fromPayment.take(validity, state, dated, rule)
    case 'added':
      return added.take(validity, state, dated, rule)
    case 'inactivity':
      return inactivity.take(validity, state, dated, rule)
    case 'pack-end':
      return packEnd.take(validity, state, dated, rule)
    case 'inside-window':
      return insideWindow.take(validity, state, dated, rule)
    case 'subscription':
      return subscription.take(validity, state, dated, rule)
    case 'deduction':
      return deduction.take(validity, state, dated, rule)
    default:
      return state
  }
}

/** The carrier said so: every part goes on from the stated end. */
export function restate(validity: Validity, state: SourceState, end: Day, said: WhyStep): SourceState {
  const of =
    'of' in validity
      ? validity.of.map((part, index) => restate(part, state.of[index] ?? beginning, end, said))
      : []
  return { ...state, end, why: [said], anchor: end, times: 0, of }
}

export function reach(validity: Validity, state: SourceState): Reach {
  switch (validity.kind) {
    case 'any-of':
      return reachParts(validity.of, state, (a, b) => a > b)
    case 'all-of':
      return reachParts(validity.of, state, (a, b) => a < b)
    case 'subscription':
      return reachOf(subscription, validity, state)
    case 'deduction':
      return reachOf(deduction, validity, state)
    default:
      return state
  }
}

function reachOf<V extends Validity>(source: Source<V>, validity: V, state: SourceState): Reach {
  return source.reach?.(validity, state) ?? state
}

function reachParts(
  parts: readonly Validity[],
  state: SourceState,
  isBetter: (a: Day, b: Day) => boolean,
): Reach {
  let best: Reach = { end: null, why: [] }
  for (const [index, part] of parts.entries()) {
    const reached = reach(part, state.of[index] ?? beginning)
    if (reached.end !== null && (best.end === null || isBetter(reached.end, best.end))) best = reached
  }
  return best
}

/** The last day on which an act still moves the end: the end itself, or earlier where the carrier closes the door. */
export function lastChance(validity: Validity, state: SourceState): Day | null {
  if (validity.kind === 'any-of' || validity.kind === 'all-of') {
    const chances = validity.of
      .map((part, index) => lastChance(part, state.of[index] ?? beginning))
      .filter((chance) => chance !== null)
    if (chances.length === 0) return null
    return validity.kind === 'any-of' ? Math.max(...chances) : Math.min(...chances)
  }
  const { end } = reach(validity, state)
  return end === null || end === Infinity || validity.closes === undefined
    ? end
    : closesOn(validity.closes, end)
}

function closesOn(closes: Closes, end: Day): Day {
  if (closes.kind === 'days-before') return end - closes.count
  const civil = toCivil(end)
  const day = Math.min(closes.day, daysInMonth(civil.year, civil.month))
  return Math.min(end, end - civil.day + day)
}
