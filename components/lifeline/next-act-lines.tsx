import { useWords } from '@/components/words-context'
import { explainAct } from '@/utils/lifeline/explain/explain-act'
import type { NextAct } from '@/utils/lifeline/life'
import type { Rule } from '@/utils/sim/rule'

/** What to do next, by when, and what it gains. */
export function NextActLines({ act, rule }: { act: NextAct; rule: Rule }) {
  const { line, language } = useWords()
  const lines = explainAct(act, (pack) => rule.packs[pack]?.name ?? pack)
  return <p>{lines.map(line).join(language === 'en' ? ' ' : '')}</p>
}
