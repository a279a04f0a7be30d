import { Panel } from '@/components/dashboard/panel'
import { ReadingForm } from '@/components/reading/reading-form'
import { DoneForm } from '@/components/top-up/done-form'
import { doneOf, likelyDone } from '@/components/top-up/done-values'
import { useWords } from '@/components/words-context'
import type { Carrier } from '@/utils/carriers/carrier'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import type { SimEvent } from '@/utils/sim/sim-event'
import { editEvent, recordEvent } from '@/utils/storage/events'
import { patchOf } from './patch-of'
import { PayPanel } from './pay-panel'

/** What is being told of a SIM. */
export type SimForm =
  | { name: 'done' }
  | { name: 'pay' }
  | { name: 'text' }
  | { name: 'event'; event: SimEvent }

interface Props {
  form: SimForm
  line: Line
  carrier: Carrier | null
  steps: Steps
  onSettle: (status: 'paid' | 'failed') => void
  onClose: () => void
}

/** One form about a SIM, in place of its page. */
export function SimPanel({ form, line, carrier, steps, onSettle, onClose }: Props) {
  const { t } = useWords()
  const { sim, events, today, attempt } = line
  const recorded = t('recorded', { name: sim.name })
  if (form.name === 'pay') {
    return <PayPanel line={line} carrier={carrier} steps={steps} onSettle={onSettle} onClose={onClose} />
  }
  if (form.name === 'text') {
    return (
      <Panel title={t('readingAdd')}>
        <ReadingForm
          sim={sim}
          events={events}
          today={today}
          onConfirm={(event) => void steps.run(recorded, () => recordEvent(sim.id, event))}
          onClose={onClose}
        />
      </Panel>
    )
  }
  const edited = form.name === 'event' ? form.event : null
  return (
    <Panel title={edited ? t('editEvent') : t('doneTitle', { name: sim.name })}>
      <DoneForm
        sim={sim}
        events={events}
        today={today}
        initial={edited ? doneOf(edited) : likelyDone(sim.rule, attempt)}
        {...(edited && { replaces: edited.id })}
        onCancel={onClose}
        onSave={async (event) => {
          const isDone = await steps.run(recorded, () =>
            edited ? editEvent(edited.id, patchOf(event)) : recordEvent(sim.id, event),
          )
          if (isDone) onClose()
        }}
      />
    </Panel>
  )
}
