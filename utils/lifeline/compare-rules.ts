import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { isSameData } from './is-same-data'
import type { Lifeline } from './life'
import { lifeline } from './lifeline'
import { applyOverrides, withoutOverrides } from './overrides'

export interface RuleChange {
  before: Lifeline
  after: Lifeline
  /** The new rule with the user's values in it, ready to be kept. */
  rule: Rule
  /** Paths of the user's values for which the new rule has no place. */
  dropped: readonly string[]
  /** Whether any date or stage differs; sources and doubts may change silently. */
  movesDates: boolean
}

/** What a newly shipped rule would do to a SIM, to be shown before it does; null when the shipped rule is the same. */
export function compareRules(
  sim: Sim,
  events: readonly SimEvent[],
  oldRule: Rule,
  newRule: Rule,
  today: Temporal.PlainDate,
): RuleChange | null {
  const shipped = withoutOverrides(newRule)
  if (isSameData(withoutOverrides(oldRule), shipped)) return null
  const rule = applyOverrides(shipped, oldRule.overrides)
  const kept = new Set(rule.overrides.map(({ path }) => path))
  const before = lifeline(sim, events, oldRule, today)
  const after = lifeline(sim, events, rule, today)
  return {
    before,
    after,
    rule,
    dropped: oldRule.overrides.map(({ path }) => path).filter((path) => !kept.has(path)),
    movesDates: datesOf(before) !== datesOf(after),
  }
}

function datesOf({ stage, spans, clocks, deadline }: Lifeline): string {
  const ends = Object.entries(clocks).map(([clock, { lastDay }]) => [clock, lastDay])
  return JSON.stringify([stage, spans.map((span) => [span.stage, span.lastDay]), ends, deadline?.lastDay])
}
