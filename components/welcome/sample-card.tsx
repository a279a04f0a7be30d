import { useWords } from '@/components/words-context'

/** A made-up SIM, drawn as the real ones are. */
export function SampleCard() {
  const { t } = useWords()
  return (
    <figure class="sample">
      <div class="sim warn" style={{ '--stripe': 'var(--accent)' }}>
        <span class="stripe" aria-hidden="true" />
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
          <div class="life" aria-hidden="true">
            <i class="active" style={{ flex: '14' }} />
            <i class="receive-only" style={{ flex: '66' }} />
            <i class="grace" style={{ flex: '8' }} />
            <i class="lost" style={{ flex: '12' }} />
            <b style={{ insetInlineStart: '8%' }} />
          </div>
        </div>
      </div>
      <figcaption class="dim">{t('welcomeSample')}</figcaption>
    </figure>
  )
}
