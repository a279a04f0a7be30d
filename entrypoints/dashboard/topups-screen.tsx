import { writeRoute } from '@/components/dashboard/route'
import { TopUpsView } from '@/components/dashboard/topups-view'
import { useWords } from '@/components/words-context'
import { reconcile } from '@/utils/lifeline/reconcile'
import { now } from '@/utils/now'
import { receiptName } from '@/utils/page/receipt-name'
import { saveBlob } from '@/utils/page/save-blob'
import { loadReceipt, useReceipts } from '@/utils/page/use-receipts'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import type { TopUp } from '@/utils/sim/sim-event'
import { settleAttempt } from '@/utils/storage/attempts'
import { deleteEvent, editEvent, recordEvents } from '@/utils/storage/events'
import { addReceipt, deleteReceipt, readReceiptFiles } from '@/utils/storage/receipts'
import { encodeZip } from '@/utils/transfer/zip'
import { SelectionSection } from './selection-section'

interface Props {
  lines: readonly Line[]
  chosenId: string | null
  steps: Steps
}

export function TopUpsScreen({ lines, chosenId, steps }: Props) {
  const { t } = useWords()
  const receipts = useReceipts()
  if (receipts === null) return null
  const proven = new Set(receipts.keys())
  const sims = lines.map(({ sim, events, today }) => ({
    sim,
    today,
    findings: reconcile(sim, events, proven, today),
    topUps: events.filter((event): event is TopUp => event.kind === 'topUp'),
  }))
  const keep = (event: TopUp, name: string, bytes: Blob) =>
    void steps.run(t('receiptKept'), () => addReceipt(event.id, { name, bytes }))
  return (
    <>
      <SelectionSection lines={lines} steps={steps} />
      <TopUpsView
        sims={sims}
        receipts={receipts}
        chosenId={chosenId}
        at={now()}
        load={loadReceipt}
        onExport={({ id, name }) => void loadReceipt(id).then((bytes) => saveBlob(bytes, name))}
        onExportAll={() =>
          void steps.run(t('proofsExported'), async () => {
            saveBlob(await encodeZip(await proofFiles(), now()), 'sim-keeper-proofs.zip')
            return undefined
          })
        }
        onDelete={({ id }) => void steps.run(t('receiptDeleted'), () => deleteReceipt(id))}
        onSettle={async (sim, event, status) => {
          const text = t(status === 'paid' ? 'settledPaid' : 'settledFailed', { name: sim.name })
          const isDone = await steps.run(text, () => settleAttempt(event.id, { status }))
          if (isDone && status === 'paid') location.assign(writeRoute('topups', event.id))
        }}
        // What is open stays open: how it ended is said in so many words, not by the way.
        onSave={(event, fields) => void steps.run(t('detailsSaved'), () => editEvent(event.id, fields))}
        onFile={(event, file) => keep(event, file.name.slice(-200), file)}
        onText={(event, text) => keep(event, receiptName(event.host, event.on, 'txt'), new Blob([text]))}
        onSeveral={(sim, events) =>
          void steps.run(t('recorded', { name: sim.name }), () => recordEvents(sim.id, events))
        }
        onDeleteEvent={(event) => void steps.run(t('deletedEvent'), () => deleteEvent(event.id))}
      />
    </>
  )
}

/** Two proofs may bear the same name; in one file they must not. */
async function proofFiles(): Promise<{ name: string; bytes: Blob }[]> {
  const files = (await readReceiptFiles()).filter(({ receipt }) => receipt.deletedAt === null)
  return files.map(({ receipt, bytes }, index) => ({ name: `${index + 1}-${receipt.name}`, bytes }))
}
