import { browser } from 'wxt/browser'
import { leadsToPage } from '@/components/lifeline/line-actions'
import { topUpPage } from '@/components/top-up/top-up-page'
import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
import { useCarrier } from '@/utils/page/use-carrier'
import type { Line } from '@/utils/page/use-sims'
import type { Screen } from './popup-app'

interface Props {
  line: Line
  onGo: (screen: Screen) => void
}

/** What to do for the line that wants it first, without opening it. An open payment is settled before anything else. */
export function FirstActions({ line, onGo }: Props) {
  const { t } = useWords()
  const { sim, life, attempt } = line
  const carrier = useCarrier(sim.carrierId)
  const page = carrier && topUpPage(carrier)
  if (attempt || !life.deadline || life.deadline.act.kind === 'none') return null
  const isPageFirst = leadsToPage(life, page)
  return (
    <div class="row">
      {isPageFirst && page && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            void browser.tabs.create({ url: page.url })
            window.close()
          }}
        >
          {t(page.label)}
        </button>
      )}
      <WriteButton class={isPageFirst ? '' : 'primary'} onClick={() => onGo({ name: 'done', simId: sim.id })}>
        {t('done')}
      </WriteButton>
    </div>
  )
}
