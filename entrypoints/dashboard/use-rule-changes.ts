import { useEffect, useState } from 'preact/hooks'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import { compareRules, type RuleChange } from '@/utils/lifeline/compare-rules'
import type { Line } from '@/utils/page/use-sims'

/** SIMs whose date would move by a rule that came with an update. Reads only the files of stored SIMs' carriers. */
export function useRuleChanges(lines: readonly Line[]): { line: Line; change: RuleChange }[] {
  const [changes, setChanges] = useState<{ line: Line; change: RuleChange }[]>([])
  useEffect(() => {
    let isWanted = true
    void Promise.all(lines.map(findChange)).then((found) => {
      if (isWanted) setChanges(found.filter((each) => each !== null))
    })
    return () => {
      isWanted = false
    }
  }, [lines])
  return changes
}

async function findChange(line: Line): Promise<{ line: Line; change: RuleChange } | null> {
  const { sim, events, today } = line
  if (sim.carrierId === null || sim.rule.facts['main'] === undefined) return null
  const carrier = await loadCarrier(sim.carrierId)
  const change = carrier && compareRules(sim, events, sim.rule, carrier.rule, today)
  return change?.movesDates ? { line, change } : null
}
