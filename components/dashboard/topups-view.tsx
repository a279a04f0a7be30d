import { useReadOnly } from '@/components/read-only-context'
import type { EventFields } from '@/components/sim/sim-fields'
import { AttemptCard } from '@/components/top-up/attempt-card'
import type { ReceiptShown } from '@/components/top-up/receipt-list'
import type { SettledFields } from '@/components/top-up/settle-form'
import { useWords } from '@/components/words-context'
import type { Finding } from '@/utils/lifeline/reconcile'
import type { Sim } from '@/utils/sim/sim'
import type { TopUp } from '@/utils/sim/sim-event'
import { FindingLine } from './finding-line'
import { SeveralForm } from './several-form'
import { type ReceiptDoor, TopUpEntry } from './topup-entry'

export interface TopUpsOfSim {
  sim: Sim
  today: Temporal.PlainDate
  findings: readonly Finding[]
  topUps: readonly TopUp[]
}

interface Props extends ReceiptDoor {
  sims: readonly TopUpsOfSim[]
  receipts: ReadonlyMap<string, readonly ReceiptShown[]>
  /** The top-up that the address names. */
  chosenId: string | null
  /** Milliseconds since the epoch. */
  at: number
  onSettle: (sim: Sim, event: TopUp, status: 'paid' | 'failed') => void
  onSave: (event: TopUp, fields: SettledFields) => void
  onFile: (event: TopUp, file: File) => void
  onText: (event: TopUp, text: string) => void
  onDeleteEvent: (event: TopUp) => void
  onExportAll: () => void
  onSeveral: (sim: Sim, events: readonly EventFields[]) => void
}

/** Every top-up, and first what is not settled, not proven, or did not do what it should. */
export function TopUpsView({ sims, receipts, chosenId, at, onExportAll, ...on }: Props) {
  const { t } = useWords()
  const isReadOnly = useReadOnly()
  const all = sims
    .flatMap((one) => one.topUps.map((event) => ({ ...one, event })))
    .sort((a, b) => b.event.on.localeCompare(a.event.on) || b.event.createdAt - a.event.createdAt)
  const findings = sims.flatMap(({ sim, findings: found }) => found.map((finding) => ({ sim, finding })))
  const unproven = findings.filter(({ finding }) => finding.code === 'no-receipt')
  const odd = findings.filter(({ finding }) => finding.code !== 'no-receipt' && finding.code !== 'open')
  const count = [...receipts.values()].reduce((sum, list) => sum + list.length, 0)
  return (
    <>
      <h2>{t('navTopUps')}</h2>
      <p class="lead">{t(findings.length === unproven.length ? 'topUpsCalm' : 'topUpsOpen')}</p>
      {findings.map(
        ({ sim, finding }) =>
          finding.code === 'open' && (
            <AttemptCard
              key={finding.event.id}
              sim={sim}
              attempt={finding.event}
              minutes={Math.floor((at - finding.event.startedAt) / 60_000)}
              onPaid={() => on.onSettle(sim, finding.event, 'paid')}
              onFailed={() => on.onSettle(sim, finding.event, 'failed')}
            />
          ),
      )}
      {odd.length > 0 && (
        <section class="card stack">
          <h3>{t('oddTitle')}</h3>
          <Findings findings={odd} />
        </section>
      )}
      {unproven.length > 0 && (
        <section class="card stack">
          <details>
            <summary>{t('unprovenTitle', { count: unproven.length })}</summary>
            <Findings findings={unproven} />
          </details>
        </section>
      )}
      <section class="card stack">
        <div class="row apart">
          <h3>{t('allTopUps')}</h3>
          {count > 0 && (
            <button type="button" onClick={onExportAll}>
              {t('exportProofs', { count })}
            </button>
          )}
        </div>
        {sims.length > 0 && !isReadOnly && (
          <details>
            <summary>{t('severalTitle')}</summary>
            <SeveralForm sims={sims} onSave={on.onSeveral} />
          </details>
        )}
        {all.length === 0 && <p class="dim">{t('topUpsNone')}</p>}
        {all.map(({ sim, today, event }) => (
          <TopUpEntry
            key={event.id}
            sim={sim}
            event={event}
            receipts={receipts.get(event.id) ?? []}
            today={today}
            isChosen={event.id === chosenId}
            load={on.load}
            onExport={on.onExport}
            onDelete={on.onDelete}
            onSave={(fields) => on.onSave(event, fields)}
            onFile={(file) => on.onFile(event, file)}
            onText={(text) => on.onText(event, text)}
            onDeleteEvent={() => on.onDeleteEvent(event)}
          />
        ))}
      </section>
    </>
  )
}

function Findings({ findings }: { findings: readonly { sim: Sim; finding: Finding }[] }) {
  return (
    <ul class="lines">
      {findings.map(
        ({ sim, finding }) =>
          finding.code !== 'open' && (
            <FindingLine
              key={`${finding.code} ${finding.event.id}`}
              finding={finding}
              simId={sim.id}
              name={sim.name}
            />
          ),
      )}
    </ul>
  )
}
