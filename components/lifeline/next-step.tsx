import { useWords } from '@/components/words-context'
import type { Lifeline } from '@/utils/lifeline/life'
import { isLongLost } from '@/utils/lifeline/urgency'
import type { Rule } from '@/utils/sim/rule'
import { NextActLines } from './next-act-lines'

/** What to do for a line: its next act, or what is left to do for a lost one. Nothing where nothing is known. */
export function NextStep({ life, rule }: { life: Lifeline; rule: Rule }) {
  const { t } = useWords()
  if (life.deadline) return <NextActLines act={life.deadline.act} rule={rule} />
  if (life.stage === 'lost') return <p>{t(isLongLost(life) ? 'lostLong' : 'lostFresh')}</p>
  return null
}
