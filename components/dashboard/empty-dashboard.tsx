import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'

/** The overview before the first SIM. */
export function EmptyDashboard({ onAdd }: { onAdd: () => void }) {
  const { t } = useWords()
  return (
    <section class="card empty stack">
      <h2>{t('emptyTitle')}</h2>
      <p class="dim">{t('emptyText')}</p>
      <div class="row">
        <WriteButton class="primary" onClick={onAdd}>
          {t('addFirstSim')}
        </WriteButton>
      </div>
    </section>
  )
}
