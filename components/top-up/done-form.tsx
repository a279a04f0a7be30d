import { useState } from 'preact/hooks'
import { Field } from '@/components/form/field'
import { useFocusOnError } from '@/components/form/use-focus-on-error'
import { drafted } from '@/components/lifeline/deadline-preview'
import { PreviewLines } from '@/components/lifeline/preview-lines'
import type { EventFields } from '@/components/sim/sim-fields'
import { useWords } from '@/components/words-context'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { DoneFields } from './done-fields'
import {
  type DoneKind,
  type DoneValues,
  doneKinds,
  emptyDone,
  findDoneErrors,
  toDoneEvent,
} from './done-values'

interface Props {
  sim: Sim
  events: readonly SimEvent[]
  today: Temporal.PlainDate
  /** Values to begin with, when an event is edited or an attempt is settled. */
  initial?: Partial<DoneValues>
  /** Edited event: it is left out of what is looked ahead from. */
  replaces?: string
  onSave: (event: EventFields) => void
  onCancel: () => void
}

/** Records what was done for a SIM, showing first what it does to the date. */
export function DoneForm({ sim, events, today, initial = {}, replaces, onSave, onCancel }: Props) {
  const { t, locale } = useWords()
  const { rule } = sim
  const [values, setValues] = useState<DoneValues>(() => ({
    ...emptyDone(sim, today.toString()),
    ...initial,
  }))
  const [tries, setTries] = useState(0)
  const form = useFocusOnError(tries)
  const set = (patch: Partial<DoneValues>) => setValues((before) => ({ ...before, ...patch }))
  const errors = findDoneErrors(values, rule, today.toString(), locale)
  const shown = tries > 0 ? errors : {}
  const event = Object.keys(errors).length === 0 ? toDoneEvent(values, rule, locale) : null

  const onSubmit = (submitted: Event) => {
    submitted.preventDefault()
    setTries(tries + 1)
    if (event) onSave(event)
  }

  return (
    <form ref={form} class="stack" onSubmit={onSubmit} noValidate>
      <Field label={t('doneWhat')}>
        {(props) => (
          <select
            {...props}
            value={values.kind}
            // What kind of thing happened stays; another kind is another entry.
            disabled={replaces !== undefined}
            onChange={(changed) => set({ kind: changed.currentTarget.value as DoneKind })}
          >
            {doneKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(kindKeys[kind])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DoneFields values={values} errors={shown} rule={rule} today={today.toString()} onChange={set} />
      {event && (
        <PreviewLines
          sim={sim}
          events={events}
          event={{ ...drafted(event), ...(replaces && { id: replaces }) }}
          today={today}
        />
      )}
      <div class="row">
        <button type="submit" class="primary">
          {t('record')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}

const kindKeys = {
  topUp: 'doneTopUp',
  purchase: 'donePurchase',
  use: 'doneUse',
  statedEnd: 'doneStated',
  statedBalance: 'doneBalance',
  registered: 'doneRegistered',
  activated: 'doneActivated',
} as const satisfies Record<DoneKind, string>
