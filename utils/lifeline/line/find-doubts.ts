import type { DoubtShown } from '@/utils/lifeline/because'
import type { Day } from '@/utils/sim/day'
import { writeDay } from '@/utils/sim/day'
import type { DoubtCode, Rule, Validity } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { type DatedEvent, datedEvents } from './dated-event'
import { beginLine, type Line, runLine, takeInLine } from './line'
import { type LineBounds, lineBounds } from './line-bounds'
import { lastUsable } from './line-stage'
import { beginning, type SourceState } from './source'
import { reach } from './validity'

/** What is doubtful about the records, not the rule. */
export type RecordDoubt =
  | 'missing-start'
  | 'half-started'
  | 'needs-date'
  | 'cap-start-missing'
  | 'amount-unknown'
  | 'other-currency'
  | 'stated-disagrees'
  | 'act-after-loss'
  | 'balance-unknown'
  | 'balance-estimated'
  | 'future-events'

/** What the user must know before trusting the dates: doubts of the rule, then of the records. */
export function findDoubts(
  sim: Sim,
  events: readonly SimEvent[],
  line: Line,
  bounds: LineBounds,
  now: Day,
): DoubtShown[] {
  const { rule } = line
  const dated = datedEvents(events, rule, Infinity)
  const known = dated.filter(({ on }) => on <= now + 1)
  return [
    ...(rule.without === null ? [] : [doubt('no-rule', { reason: rule.without, carrier: sim.carrierName })]),
    ...(isUnconfirmed(rule) ? [doubt('unconfirmed', {})] : []),
    ...rule.doubts.map(({ code, ...params }) => doubt(code, params)),
    ...missingStarts(line),
    ...unreadAmounts(known, line),
    ...disagreement(events, line, bounds, now),
    ...afterLoss(known, line, events),
    ...balanceUnknown(known, line),
    ...(dated.length > known.length ? [doubt('future-events', { count: dated.length - known.length })] : []),
  ]
}

function isUnconfirmed({ confidence, without, doubts }: Rule): boolean {
  return confidence === 'low' && without === null && doubts.every(({ code }) => code !== 'unconfirmed')
}

function doubt(code: DoubtCode | RecordDoubt | 'no-rule', params: DoubtShown['params']): DoubtShown {
  return { code, params }
}

function missingStarts({ rule, tracks, states, caps }: Line): DoubtShown[] {
  const doubts: DoubtShown[] = []
  for (const [index, track] of tracks.entries()) {
    const state = states[index]
    if (!state) continue
    if (reach(track.validity, state.source).end !== null) {
      if (isHalfStarted(track.validity, state.source)) doubts.push(doubt('half-started', {}))
      continue
    }
    doubts.push(doubt(needsDate(track.validity) ? 'needs-date' : 'missing-start', { clock: track.clock }))
  }
  for (const [index, cap] of rule.caps.entries()) {
    if (cap.applies && caps[index]?.end === null) doubts.push(doubt('cap-start-missing', { who: cap.who }))
  }
  return doubts
}

/** Of conditions that must all be met, one that nothing began cannot be counted, and may be the first to end. */
function isHalfStarted(validity: Validity, state: SourceState): boolean {
  if (!('of' in validity)) return false
  return validity.of.some((part, index) => {
    const own = state.of[index] ?? beginning
    return (validity.kind === 'all-of' && reach(part, own).end === null) || isHalfStarted(part, own)
  })
}

function needsDate(validity: Validity): boolean {
  return 'of' in validity ? validity.of.every(needsDate) : validity.kind === 'stated'
}

function unreadAmounts(dated: readonly DatedEvent[], { rule }: Line): DoubtShown[] {
  const payments = dated.filter(({ event, amount }) => event.kind === 'topUp' && amount === null)
  const foreign = payments.filter(({ event }) => event.kind === 'topUp' && event.money !== null)
  const doubts: DoubtShown[] = []
  if (foreign.length > 0)
    doubts.push(doubt('other-currency', { count: foreign.length, currency: rule.currency }))
  const unknown = payments.length - foreign.length
  if (unknown > 0) doubts.push(doubt('amount-unknown', { count: unknown }))
  return doubts
}

/** The carrier's word wins over arithmetic, but a user should see that the two differ. */
function disagreement(events: readonly SimEvent[], line: Line, bounds: LineBounds, now: Day): DoubtShown[] {
  const clock = line.rule.aim === 'credit' ? 'outgoing' : line.rule.aim
  const { end, why } = bounds[clock]
  if (why[0]?.step !== 'stated' || end === null) return []
  const told = events.filter((event) => event.kind !== 'statedEnd')
  const computed = lineBounds(runLine(line.rule, told, now + 1))[clock].end
  if (computed === null || computed === Infinity || computed === end) return []
  const shown = (day: Day) => writeDay(lastUsable(day, line.rule))
  return [doubt('stated-disagrees', { clock, stated: shown(end), computed: shown(computed) })]
}

/** An act after the computed loss proves that the line was still there: something is missing in the records. */
function afterLoss(dated: readonly DatedEvent[], { rule }: Line, events: readonly SimEvent[]): DoubtShown[] {
  let line = beginLine(rule, events)
  for (const one of dated) {
    const { lost } = lineBounds(line)
    if (lost !== null && one.on > lost && one.event.kind !== 'statedBalance') {
      return [doubt('act-after-loss', { on: one.event.on, lostAfter: writeDay(lastUsable(lost, rule)) })]
    }
    line = takeInLine(line, one)
  }
  return []
}

function balanceUnknown(dated: readonly DatedEvent[], { tracks }: Line): DoubtShown[] {
  if (!tracks.some((track) => livesOnBalance(track.validity))) return []
  const stated = dated.filter(({ event }) => event.kind === 'statedBalance').at(-1)
  return [stated ? doubt('balance-estimated', { on: stated.event.on }) : doubt('balance-unknown', {})]
}

function livesOnBalance(validity: Validity): boolean {
  if ('of' in validity) return validity.of.some(livesOnBalance)
  return validity.kind === 'deduction' || (validity.kind === 'subscription' && validity.from === 'balance')
}
