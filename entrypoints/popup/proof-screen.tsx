import { useEffect, useRef } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { ReceiptAdder } from '@/components/top-up/receipt-adder'
import { ReceiptList } from '@/components/top-up/receipt-list'
import { SettleForm } from '@/components/top-up/settle-form'
import { useWords } from '@/components/words-context'
import { receiptName } from '@/utils/page/receipt-name'
import { saveBlob } from '@/utils/page/save-blob'
import { loadReceipt, useReceipts } from '@/utils/page/use-receipts'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { editEvent } from '@/utils/storage/events'
import { addReceipt, deleteReceipt } from '@/utils/storage/receipts'
import type { Screen } from './popup-app'
import { takeScreenshot } from './take-screenshot'
import type { PageHere } from './use-page-here'

interface Props {
  line: Line
  eventId: string
  here: PageHere
  steps: Steps
  onGo: (screen: Screen) => void
}

/** After "It went through": keep the proof, and correct what was really paid. Both can wait. */
export function ProofScreen({ line, eventId, here, steps, onGo }: Props) {
  const { t } = useWords()
  const receipts = useReceipts()?.get(eventId) ?? []
  const { sim, events, today } = line
  const event = events.find(({ id }) => id === eventId)
  const isPaid = event?.kind === 'topUp' && event.status === 'paid'
  const wasPaid = useRef(false)
  // The records may come a moment after the screen; unpaid after that, undo has taken it back.
  useEffect(() => {
    if (!isPaid && wasPaid.current) onGo({ name: 'list' })
    wasPaid.current ||= isPaid
  }, [isPaid])
  const keep = (name: string, bytes: () => Promise<Blob>) =>
    void steps.run(t('receiptKept'), async () => addReceipt(eventId, { name, bytes: await bytes() }))
  if (event?.kind !== 'topUp' || !isPaid) return null
  const host = here.page?.host ?? ''
  return (
    <section class="stack proof">
      <h2>{t('proofTitle')}</h2>
      <ReceiptAdder
        onScreenshot={
          host === '' ? undefined : () => keep(receiptName(host, today.toString(), 'png'), takeScreenshot)
        }
        onElsewhere={() => {
          // Firefox closes the popup when a file is picked, so that it has to be picked in a tab.
          void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#/topups/${eventId}` })
          window.close()
        }}
        onText={(text) =>
          keep(receiptName(sim.carrierName, today.toString(), 'txt'), async () => new Blob([text]))
        }
      />
      <ReceiptList
        receipts={receipts}
        load={loadReceipt}
        onExport={({ id, name }) => void loadReceipt(id).then((bytes) => saveBlob(bytes, name))}
        onDelete={({ id }) => void steps.run(t('receiptDeleted'), () => deleteReceipt(id))}
      />
      <details>
        <summary>{t('proofDetails')}</summary>
        <SettleForm
          key={event.updatedAt}
          sim={sim}
          event={event}
          today={today}
          onSave={(fields) => void steps.run(t('detailsSaved'), () => editEvent(event.id, fields))}
        />
      </details>
      <div class="row">
        <button type="button" onClick={() => onGo({ name: 'list' })}>
          {t('proofLeave')}
        </button>
      </div>
    </section>
  )
}
