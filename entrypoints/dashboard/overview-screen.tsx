import { Overview } from '@/components/dashboard/overview'
import { writeRoute } from '@/components/dashboard/route'
import { RuleChangeNotice } from '@/components/rule/rule-change-notice'
import { useWords } from '@/components/words-context'
import { now } from '@/utils/now'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { todayIn } from '@/utils/sim/today-in'
import { settleAttempt } from '@/utils/storage/attempts'
import { type Settings, saveSettings } from '@/utils/storage/settings'
import { editSim } from '@/utils/storage/sims'
import { useRuleChanges } from './use-rule-changes'
import { useYearlyCost } from './use-yearly-cost'

interface Props {
  lines: readonly Line[]
  settings: Settings
  steps: Steps
}

export function OverviewScreen({ lines, settings, steps }: Props) {
  const { t } = useWords()
  const cost = useYearlyCost(lines)
  const changes = useRuleChanges(lines)
  return (
    <>
      {changes.map(({ line: { sim }, change }) => (
        <RuleChangeNotice
          key={sim.id}
          name={sim.name}
          change={change}
          onTake={() =>
            void steps.run(t('ruleSaved', { name: sim.name }), () => editSim(sim.id, { rule: change.rule }))
          }
        />
      ))}
      <Overview
        sims={lines}
        today={todayIn(Temporal.Now.timeZoneId(), now())}
        at={now()}
        cost={cost}
        ownRates={settings.ownRates}
        onRates={(ownRates) => void saveSettings({ ownRates })}
        onDone={({ sim }) => location.assign(writeRoute('sims', `${sim.id}/done`))}
        onSettle={({ sim, attempt }, status) => {
          if (!attempt) return
          const text = t(status === 'paid' ? 'settledPaid' : 'settledFailed', { name: sim.name })
          void steps
            .run(text, () => settleAttempt(attempt.id, { status }))
            .then(
              (isDone) => isDone && status === 'paid' && location.assign(writeRoute('topups', attempt.id)),
            )
        }}
      />
    </>
  )
}
