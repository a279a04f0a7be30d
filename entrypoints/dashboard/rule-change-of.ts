import type { Carrier } from '@/utils/carriers/carrier'
import { compareRules, type RuleChange } from '@/utils/lifeline/compare-rules'
import type { Line } from '@/utils/page/use-sims'

/** What the carrier's present rule would change for a SIM, or null. */
export function ruleChangeOf({ sim, events, today }: Line, carrier: Carrier | null): RuleChange | null {
  // A rule the user wrote whole is no older version of the carrier's.
  if (!carrier || sim.rule.facts['main'] === undefined) return null
  return compareRules(sim, events, sim.rule, carrier.rule, today)
}
