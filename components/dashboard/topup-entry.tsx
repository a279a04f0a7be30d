import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useReadOnly } from '@/components/read-only-context'
import { channelKeys } from '@/components/top-up/channel-keys'
import { ReceiptAdder } from '@/components/top-up/receipt-adder'
import { ReceiptList, type ReceiptShown } from '@/components/top-up/receipt-list'
import { type SettledFields, SettleForm } from '@/components/top-up/settle-form'
import { useWords } from '@/components/words-context'
import type { Sim } from '@/utils/sim/sim'
import type { TopUp } from '@/utils/sim/sim-event'
import { sayEvent } from './history-list'

export interface ReceiptDoor {
  load: (id: string) => Promise<Blob>
  onExport: (receipt: ReceiptShown) => void
  onDelete: (receipt: ReceiptShown) => void
}

interface Props extends ReceiptDoor {
  sim: Sim
  event: TopUp
  receipts: readonly ReceiptShown[]
  today: Temporal.PlainDate
  /** Whether the address names this one. */
  isChosen: boolean
  onSave: (fields: SettledFields) => void
  onFile: (file: File) => void
  onText: (text: string) => void
  onDeleteEvent: () => void
}

/** One top-up: a line, and behind it what was paid and the proofs of it. */
export function TopUpEntry({ sim, event, receipts, today, isChosen, ...on }: Props) {
  const words = useWords()
  const { t, day } = words
  const isReadOnly = useReadOnly()
  const what = sayEvent(event, sim.rule, words)
  const facts = [
    event.channel !== 'other' && t(channelKeys[event.channel]),
    event.host,
    event.reference,
    receipts.length > 0 && t('proofCount', { count: receipts.length }),
  ].filter(Boolean)
  return (
    <Chosen isChosen={isChosen}>
      <summary>
        <time dateTime={event.on}>{day(event.on, 'short')}</time>{' '}
        <strong>{t('topUpNamed', { name: sim.name, what })}</strong> <small>{facts.join(' · ')}</small>
      </summary>
      <div class="stack">
        <h4>{t('proofs')}</h4>
        <ReceiptList receipts={receipts} load={on.load} onExport={on.onExport} onDelete={on.onDelete} />
        {!isReadOnly && (
          <>
            <ReceiptAdder onFile={on.onFile} onText={on.onText} />
            <h4>{t('proofDetails')}</h4>
            <SettleForm key={event.updatedAt} sim={sim} event={event} today={today} onSave={on.onSave} />
            <div class="row">
              <button
                type="button"
                class="danger"
                aria-label={t('deleteNamed', { what })}
                onClick={on.onDeleteEvent}
              >
                {t('delete')}
              </button>
            </div>
          </>
        )}
      </div>
    </Chosen>
  )
}

function Chosen({ isChosen, children }: { isChosen: boolean; children: ComponentChildren }) {
  const entry = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (isChosen) entry.current?.scrollIntoView({ block: 'center' })
  }, [isChosen])
  return (
    <details ref={entry} class="topup" open={isChosen}>
      {children}
    </details>
  )
}
