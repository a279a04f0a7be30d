import type { EventFields, SimFields } from '@/components/sim/sim-fields'
import { useWords } from '@/components/words-context'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { stageKeys } from './life-bar'

interface Props {
  sim: SimFields
  event: EventFields | null
  today: string
}

/** What the date typed so far means, before anything is saved. */
export function DeadlinePreview({ sim, event, today }: Props) {
  const { t, day } = useWords()
  if (!event || !isDay(event.on) || (event.kind === 'statedEnd' && !isDay(event.lastDayOn))) return null
  const { deadline, stage } = lifeline(
    draftedSim(sim),
    [drafted(event)],
    sim.rule,
    Temporal.PlainDate.from(today),
  )
  return (
    <output class="notice">
      {deadline
        ? t('previewDeadline', { day: day(deadline.lastDay), count: deadline.daysLeft })
        : t(stage === 'unknown' ? 'previewUnknown' : 'previewStage', { stage: t(stageKeys[stage]) })}
    </output>
  )
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/** An event that is not recorded yet, for looking ahead. */
export function drafted(fields: EventFields): SimEvent {
  return { ...fields, id: 'draft', simId: 'draft', createdAt: 0, updatedAt: 0, deletedAt: null }
}

function draftedSim(fields: SimFields): Sim {
  return { ...fields, id: 'draft', createdAt: 0, updatedAt: 0, archivedAt: null, deletedAt: null }
}
