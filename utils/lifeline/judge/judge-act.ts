import { type DatedEvent, datedEvents } from '@/utils/lifeline/line/dated-event'
import { type Line, runLine, takeInLine } from '@/utils/lifeline/line/line'
import type { Day } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import { judgeStage } from './judge-stage'
import { judgeCounts, judgeWorth } from './judge-worth'

export interface Verdict {
  code: VerdictCode
  /** `stop`: it gains nothing or comes too late; `warn`: less than one would think; `note`: good to know. */
  level: 'stop' | 'warn' | 'note'
  /** Plain JSON: days as `YYYY-MM-DD`, money as `{ minor, currency }`. */
  params: Readonly<Record<string, unknown>>
}

export type VerdictCode =
  | 'lost'
  | 'expired'
  | 'ask-carrier-first'
  | 'cannot-return'
  | 'does-not-count'
  | 'tier-too-low'
  | 'amount-not-sold'
  | 'too-early'
  | 'cap-reached'
  | 'registration-cap'
  | 'shortens'
  | 'better-later'

/** An act about to be done, with the line as it is on that day and as it would be after. */
export interface Scene {
  before: Line
  after: Line
  dated: DatedEvent
  on: Day
}

/** What there is to say of an act before it is done, or recorded late, the gravest first. */
export function judgeAct(others: readonly SimEvent[], rule: Rule, event: SimEvent, now: Day): Verdict[] {
  const [dated] = datedEvents([event], rule, Infinity)
  if (!dated || !(event.kind === 'topUp' || event.kind === 'purchase' || event.kind === 'use')) return []
  const on = dated.on
  const scene = (day: Day): Scene => {
    const before = runLine(rule, others, day)
    return { before, after: takeInLine(before, dated), dated, on: day }
  }
  // Of what was done before today only whether it counted: advice on when to do it, or not to, comes too late.
  const verdicts = on < now ? judgeCounts(scene(on)) : [...judgeStage(scene(on)), ...judgeWorth(scene(on))]
  return verdicts.sort((a, b) => levels[a.level] - levels[b.level])
}

const levels = { stop: 0, warn: 1, note: 2 } as const
