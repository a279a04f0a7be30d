import { useWords } from '@/components/words-context'
import { explainVerdict } from '@/utils/lifeline/explain/explain-verdict'
import { preview } from '@/utils/lifeline/preview'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'

interface Props {
  sim: Sim
  events: readonly SimEvent[]
  event: SimEvent
  today: Temporal.PlainDate
}

/** What an act would do: the new date, the days gained, and what speaks against it. */
export function PreviewLines({ sim, events, event, today }: Props) {
  const { t, day, line } = useWords()
  const { before, after, daysGained, verdicts } = preview(sim, events, sim.rule, event, today)
  const isSame = after.deadline?.lastDay.toString() === before.deadline?.lastDay.toString()
  const isSerious = verdicts.some(({ level }) => level !== 'note')
  return (
    <output class={isSerious ? 'notice warn' : 'notice'}>
      <p>
        {!after.deadline && t('previewUnchanged')}
        {after.deadline && isSame && t('ruleSameDate', { day: day(after.deadline.lastDay) })}
        {after.deadline && !isSame && (
          <>
            {before.deadline && `${day(before.deadline.lastDay)} → `}
            <strong>{day(after.deadline.lastDay)}</strong>
            {daysGained !== null &&
              ` · ${t(daysGained < 0 ? 'daysLost' : 'daysGained', { count: Math.abs(daysGained) })}`}
          </>
        )}
      </p>
      {verdicts.map((verdict) => (
        <p key={verdict.code} class={verdict.level === 'note' ? 'hint' : 'hint warn'}>
          {line(explainVerdict(verdict))}
        </p>
      ))}
    </output>
  )
}
