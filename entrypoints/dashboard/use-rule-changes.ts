import { useEffect, useState } from 'preact/hooks'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import type { RuleChange } from '@/utils/lifeline/compare-rules'
import type { Line } from '@/utils/page/use-sims'
import { ruleChangeOf } from './rule-change-of'

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
  const { carrierId } = line.sim
  const change = ruleChangeOf(line, carrierId === null ? null : await loadCarrier(carrierId))
  return change?.movesDates ? { line, change } : null
}
