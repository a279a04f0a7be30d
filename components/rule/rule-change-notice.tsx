import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
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
  return (
    <section class="notice stack" aria-label={t('ruleChanged', { name })}>
      <p>{t('ruleChanged', { name })}</p>
      <MovedDate before={change.before} after={change.after} />
      {change.dropped.length > 0 && (
        <p class="hint warn">{t('ruleDropped', { count: change.dropped.length })}</p>
      )}
      <div class="row">
        <WriteButton class="primary" onClick={onTake}>
          {t('ruleTake')}
        </WriteButton>
      </div>
    </section>
  )
}
