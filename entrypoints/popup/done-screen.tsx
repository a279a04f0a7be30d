import { DoneForm } from '@/components/top-up/done-form'
import { likelyDone } from '@/components/top-up/done-values'
import { useWords } from '@/components/words-context'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { recordEvent } from '@/utils/storage/events'
import type { Screen } from './popup-app'

interface Props {
  line: Line
  steps: Steps
  onGo: (screen: Screen) => void
}

export function DoneScreen({ line, steps, onGo }: Props) {
  const { t } = useWords()
  const { sim, events, today, attempt } = line
  return (
    <>
      <div class="row read-link">
        <button type="button" class="link" onClick={() => onGo({ name: 'read', simId: sim.id })}>
          {t('readingAdd')} …
        </button>
      </div>
      <DoneForm
        sim={sim}
        events={events}
        today={today}
        initial={likelyDone(sim.rule, attempt)}
        onCancel={() => onGo({ name: 'line', simId: sim.id })}
        onSave={async (event) => {
          const isDone = await steps.run(t('recorded', { name: sim.name }), () => recordEvent(sim.id, event))
          if (isDone) onGo({ name: 'list' })
        }}
      />
    </>
  )
}
