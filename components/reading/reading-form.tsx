import { useState } from 'preact/hooks'
import { Field } from '@/components/form/field'
import type { EventFields } from '@/components/sim/sim-fields'
import { useWords } from '@/components/words-context'
import type { Proposal } from '@/utils/reading/reading'
import type { Sim } from '@/utils/sim/sim'
import { eventOfProposal } from './event-of-proposal'
import { ProposalCard } from './proposal-card'
import { useReader } from './use-reader'

interface Props {
  sim: Sim
  today: Temporal.PlainDate
  /** Words to begin with. */
  initial?: string
  /** Whether it was recorded. */
  onConfirm: (event: EventFields) => Promise<boolean>
  onClose: () => void
}

/** Reads a text message, a USSD answer or a page that was pasted. It proposes; only the user records. */
export function ReadingForm({ sim, today, initial = '', onConfirm, onClose }: Props) {
  const { t } = useWords()
  const [text, setText] = useState(initial)
  // A message often holds a date and a balance: each is confirmed by itself.
  const [recorded, setRecorded] = useState<readonly string[]>([])
  const { country, rule } = sim
  const read = useReader()
  const reading = read?.(text, { today, country, currency: rule.currency })
  const proposals = [...(reading?.proposals ?? []), ...(reading?.packsOnly ?? [])]
  const confirm = async (proposal: Proposal, on: string | null) => {
    const event = eventOfProposal(proposal, on, { today: today.toString(), aim: rule.aim })
    if (event && (await onConfirm(event))) setRecorded([...recorded, keyOf(proposal)])
  }
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
            isRecorded={recorded.includes(keyOf(proposal))}
            onConfirm={(on) => void confirm(proposal, on)}
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

function keyOf({ what, words }: Proposal): string {
  return `${what} ${words.start} ${words.text}`
}
