import { useWords } from '@/components/words-context'
import type { Lifeline } from '@/utils/lifeline/life'
import { isLongLost } from '@/utils/lifeline/urgency'
import type { Rule } from '@/utils/sim/rule'
import { NextActLines } from './next-act-lines'

/** What to do for a line: its next act, what is left to do for a lost one, or what to tell of one without a date. */
export function NextStep({ life, rule }: { life: Lifeline; rule: Rule }) {
  const { t } = useWords()
  if (life.deadline) return <NextActLines act={life.deadline.act} rule={rule} />
  if (life.stage === 'lost') return <p>{t(isLongLost(life) ? 'lostLong' : 'lostFresh')}</p>
  return life.stage === 'unknown' ? <p>{t('leadNoDate')}</p> : null
}
