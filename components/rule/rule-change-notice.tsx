import { useReadOnly } from '@/components/read-only-context'
import { useWords } from '@/components/words-context'
import type { RuleChange } from '@/utils/lifeline/compare-rules'
import { MovedDate } from './moved-date'

interface Props {
  name: string
  change: RuleChange
  onTake: () => void
}

/** A newer rule came with an update: the old and the new date, and nothing moves before the user says so. */
export function RuleChangeNotice({ name, change, onTake }: Props) {
  const { t } = useWords()
  // A question that cannot be answered is none.
  if (useReadOnly()) return null
  return (
    <section class="notice stack" aria-label={t('ruleChanged', { name })}>
      <p>{t('ruleChanged', { name })}</p>
      <MovedDate before={change.before} after={change.after} />
      {change.dropped.length > 0 && (
        <p class="hint warn">{t('ruleDropped', { count: change.dropped.length })}</p>
      )}
      <div class="row">
        <button type="button" class="primary" onClick={onTake}>
          {t('ruleTake')}
        </button>
      </div>
    </section>
  )
}
