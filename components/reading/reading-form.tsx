import { useState } from 'preact/hooks'
import { Field } from '@/components/form/field'
import type { EventFields } from '@/components/sim/sim-fields'
import { useWords } from '@/components/words-context'
import { isSameData } from '@/utils/lifeline/is-same-data'
import type { Proposal } from '@/utils/reading/reading'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { eventOfProposal } from './event-of-proposal'
import { ProposalCard } from './proposal-card'
import { useReader } from './use-reader'

interface Props {
  sim: Sim
  /** What is recorded of the SIM already. */
  events: readonly SimEvent[]
  today: Temporal.PlainDate
  /** Words to begin with. */
  initial?: string
  onConfirm: (event: EventFields) => void
  onClose: () => void
}

/** Reads a text message, a USSD answer or a page that was pasted. It proposes; only the user records. */
export function ReadingForm({ sim, events, today, initial = '', onConfirm, onClose }: Props) {
  const { t } = useWords()
  const [text, setText] = useState(initial)
  const { country, rule } = sim
  const read = useReader()
  const reading = read?.(text, { today, country, currency: rule.currency })
  const proposals = [...(reading?.proposals ?? []), ...(reading?.packsOnly ?? [])]
  const eventOf = (proposal: Proposal, on: string | null) =>
    eventOfProposal(proposal, on, { today: today.toString(), aim: rule.aim })
  // A message often holds a date and a balance: each is confirmed by itself.
  const confirm = (proposal: Proposal, on: string | null) => {
    const event = eventOf(proposal, on)
    if (event) onConfirm(event)
  }
  // Read off the records, so that what was taken back can be recorded again, and nothing twice.
  const isRecorded = (proposal: Proposal) =>
    daysOf(proposal).some((on) => {
      const event = eventOf(proposal, on)
      return event && events.some((each) => isSameEvent(each, event))
    })
  return (
    <form class="stack" onSubmit={(event) => event.preventDefault()}>
      <Field label={t('readingText')} hint={t('readingHint')}>
        {(props) => (
          <textarea
            {...props}
            rows={5}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="stack" role="status">
        {read && text.trim() !== '' && proposals.length === 0 && <p>{t('readingNothing')}</p>}
        {proposals.map((proposal) => (
          <ProposalCard
            key={keyOf(proposal)}
            proposal={proposal}
            isRecorded={isRecorded(proposal)}
            onConfirm={(on) => confirm(proposal, on)}
          />
        ))}
      </div>
      <div class="row">
        <button type="button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </form>
  )
}

/** The days that could be meant; null where there is none to choose. */
function daysOf({ date }: Proposal): (string | null)[] {
  return date ? [date.on, ...(date.alternatives ?? [])] : [null]
}

function isSameEvent(recorded: SimEvent, event: EventFields): boolean {
  const kept: Record<string, unknown> = { ...recorded }
  return Object.entries(event).every(([name, value]) => isSameData(kept[name], value))
}

function keyOf({ what, words }: Proposal): string {
  return `${what} ${words.start} ${words.text}`
}
