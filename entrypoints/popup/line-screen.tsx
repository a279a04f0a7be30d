import { browser } from 'wxt/browser'
import { LineDetails } from '@/components/lifeline/line-details'
import { AttemptCard } from '@/components/top-up/attempt-card'
import { CheckCard } from '@/components/top-up/check-card'
import { firstAct } from '@/components/top-up/done-values'
import { useWords } from '@/components/words-context'
import { now } from '@/utils/now'
import { copyText } from '@/utils/page/copy-text'
import { useCarrier } from '@/utils/page/use-carrier'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { settleAttempt } from '@/utils/storage/attempts'
import { archiveSim, deleteSim } from '@/utils/storage/sims'
import type { Screen } from './popup-app'

interface Props {
  line: Line
  steps: Steps
  onGo: (screen: Screen) => void
}

export function LineScreen({ line, steps, onGo }: Props) {
  const { t } = useWords()
  const { sim, attempt } = line
  const carrier = useCarrier(sim.carrierId)
  return (
    <LineDetails
      sim={sim}
      life={line.life}
      carrier={carrier}
      isPaying={attempt !== null}
      onDone={() => onGo({ name: 'done', simId: sim.id })}
      onPay={() => onGo({ name: 'pay', simId: sim.id })}
      onEdit={() => onGo({ name: 'edit', simId: sim.id })}
      onOpenPage={(url) => {
        void browser.tabs.create({ url })
        window.close()
      }}
      onCopy={(text) => void copyText(text, steps, t)}
      onOpenDashboard={() => {
        void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#sims/${sim.id}` })
        window.close()
      }}
      onArchive={() => void steps.run(t('archivedSim', { name: sim.name }), () => archiveSim(sim.id))}
      onDelete={() => void steps.run(t('deletedSim', { name: sim.name }), () => deleteSim(sim.id))}
    >
      {attempt && (
        <AttemptCard
          sim={sim}
          attempt={attempt}
          minutes={Math.floor((now() - attempt.startedAt) / 60_000)}
          onPaid={async () => {
            const isDone = await steps.run(t('settledPaid', { name: sim.name }), () =>
              settleAttempt(attempt.id, { status: 'paid' }),
            )
            if (isDone) onGo({ name: 'proof', simId: sim.id, eventId: attempt.id })
          }}
          onFailed={() =>
            void steps.run(t('settledFailed', { name: sim.name }), () =>
              settleAttempt(attempt.id, { status: 'failed' }),
            )
          }
        />
      )}
      {/* Where a top-up is not what keeps the line, checking one would only alarm; a lost line warns of any payment. */}
      {!attempt && (firstAct(sim.rule) === 'topUp' || line.life.stage === 'lost') && (
        <CheckCard
          sim={sim}
          events={line.events}
          today={line.today}
          carrier={carrier}
          money={sim.usualTopUp}
          channel="site"
        />
      )}
    </LineDetails>
  )
}
