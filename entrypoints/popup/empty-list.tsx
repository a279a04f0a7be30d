import { useWords } from '@/components/words-context'

interface Props {
  onAdd: () => void
  onDashboard: () => void
}

/** What the popup shows before the first SIM: what it will do, drawn with a made-up one. */
export function EmptyList({ onAdd, onDashboard }: Props) {
  const { t } = useWords()
  return (
    <section class="empty stack">
      <div class="sim warn sample" aria-hidden="true" style={{ '--stripe': 'var(--accent)' }}>
        <span class="stripe" />
        <div class="grow">
          <div class="sim-head">
            <div class="grow">
              <strong>{t('sampleName')}</strong>
              <small>+81 90-0000-1234</small>
            </div>
            <div class="count warn">
              <em>12</em>
              <span>{t('countDays', { count: 12 })}</span>
            </div>
          </div>
          <div class="life">
            <i class="active" style={{ flex: 14 }} />
            <i class="receive-only" style={{ flex: 70 }} />
            <i class="lost" style={{ flex: 16 }} />
            <b style={{ insetInlineStart: '8%' }} />
          </div>
        </div>
      </div>
      <h2>{t('emptyTitle')}</h2>
      <p class="dim">{t('emptyText')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={onAdd}>
          {t('addFirstSim')}
        </button>
        <button type="button" class="plain" onClick={onDashboard}>
          {t('openDashboard')}
        </button>
      </div>
    </section>
  )
}
