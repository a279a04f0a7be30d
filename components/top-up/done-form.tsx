import { useState } from 'preact/hooks'
import { ClockSelect } from '@/components/form/clock-select'
import { DayField } from '@/components/form/day-field'
import { Field } from '@/components/form/field'
import { MoneyField } from '@/components/form/money-field'
import { PackSelect } from '@/components/form/pack-select'
import { useFocusOnError } from '@/components/form/use-focus-on-error'
import { UseSelect } from '@/components/form/use-select'
import { drafted } from '@/components/lifeline/deadline-preview'
import { PreviewLines } from '@/components/lifeline/preview-lines'
import type { EventFields } from '@/components/sim/sim-values'
import { useWords } from '@/components/words-context'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
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
      {values.kind === 'use' && <UseSelect value={values.use} onChange={(use) => set({ use })} />}
      {values.kind === 'use' && (
        <label class="row">
          <input
            type="checkbox"
            checked={values.paid}
            onChange={(changed) => set({ paid: changed.currentTarget.checked })}
          />
          {t('usePaid')}
        </label>
      )}
      {values.kind === 'purchase' && (
        <PackSelect packs={rule.packs} value={values.pack} onChange={(pack) => set({ pack })} />
      )}
      {(values.kind === 'topUp' || values.kind === 'purchase' || values.kind === 'statedBalance') && (
        <MoneyField
          label={t(values.kind === 'statedBalance' ? 'balance' : 'amount')}
          value={values.amount}
          currency={rule.currency}
          amounts={values.kind === 'topUp' ? rule.amounts : undefined}
          error={shown.amount && t('errorMoney', { currency: rule.currency })}
          onChange={(amount) => set({ amount })}
        />
      )}
      <DayField
        label={t(dayKeys[values.kind])}
        value={values.on}
        max={today.toString()}
        error={shown.on && t(shown.on === 'future' ? 'errorDayInFuture' : 'errorDay')}
        onChange={(on) => set({ on })}
      />
      {values.kind === 'statedEnd' && (
        <ClockSelect rule={rule} value={values.clock} onChange={(clock) => set({ clock })} />
      )}
      {(values.kind === 'statedEnd' || values.kind === 'purchase') && (
        <DayField
          label={t(values.kind === 'statedEnd' ? 'endsOn' : 'packEndsOn')}
          value={values.lastDayOn}
          hint={values.kind === 'purchase' ? t('packEndsHint') : undefined}
          error={shown.lastDayOn && t('errorDay')}
          onChange={(lastDayOn) => set({ lastDayOn })}
        />
      )}
      <Field label={t('note')}>
        {(props) => (
          <input
            {...props}
            value={values.note}
            onInput={(changed) => set({ note: changed.currentTarget.value })}
          />
        )}
      </Field>
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

const dayKeys = {
  topUp: 'topUpOn',
  purchase: 'boughtOn',
  use: 'usedOn',
  statedEnd: 'statedOn',
  statedBalance: 'statedOn',
  registered: 'registeredOn',
  activated: 'activatedOn',
} as const satisfies Record<DoneKind, string>
