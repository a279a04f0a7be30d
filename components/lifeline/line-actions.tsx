import type { ComponentChildren } from 'preact'
import type { TopUpPage } from '@/components/top-up/top-up-page'
import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
import type { Lifeline } from '@/utils/lifeline/life'

interface Props {
  life: Lifeline
  /** The carrier's page to open, or null. */
  page: TopUpPage | null
  /** Whether a payment waits to be settled, which then comes before all else. */
  isPaying: boolean
  onDone: () => void
  onPay: () => void
  onOpenPage: (url: string) => void
  children?: ComponentChildren
}

/**
 * What can be done for a line. One button stands out: the page where the next act is done, else the record
 * of it; none for a lost line, where a payment may be thrown away.
 */
export function LineActions({ life, page, isPaying, onDone, onPay, onOpenPage, children }: Props) {
  const { t } = useWords()
  const isPageFirst = leadsToPage(life, page)
  const primary = (isFirst: boolean) => (isFirst && !isPaying ? 'primary' : '')
  const open = page && (
    <button type="button" class={primary(isPageFirst)} onClick={() => onOpenPage(page.url)}>
      {t(page.label)}
    </button>
  )
  return (
    <div class="row">
      {isPageFirst && open}
      <WriteButton class={primary(!isPageFirst && life.stage !== 'lost')} onClick={onDone}>
        {t('done')}
      </WriteButton>
      {!isPageFirst && open}
      <WriteButton onClick={onPay}>{t('payElsewhere')}</WriteButton>
      {children}
    </div>
  )
}

/** Whether the next act is done on the carrier's page. */
export function leadsToPage({ deadline }: Lifeline, page: TopUpPage | null): boolean {
  const act = deadline?.act.kind
  return page?.label === 'topUp' && (act === 'top-up' || act === 'purchase')
}
