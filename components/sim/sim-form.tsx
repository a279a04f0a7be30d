import { useEffect, useState } from 'preact/hooks'
import { Field } from '@/components/form/field'
import { MoneyField } from '@/components/form/money-field'
import { useFocusOnError } from '@/components/form/use-focus-on-error'
import { DeadlinePreview } from '@/components/lifeline/deadline-preview'
import { firstAct } from '@/components/top-up/done-values'
import { useWords } from '@/components/words-context'
import type { Carrier } from '@/utils/carriers/carrier'
import type { CarrierEntry } from '@/utils/carriers/carrier-index'
import { ownRule } from '@/utils/sim/own-rule'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import { CarrierPicker } from './carrier-picker'
import { findSimErrors, type SimErrors } from './find-sim-errors'
import { toKnownEvent } from './known-event'
import { KnownFields, knownAs } from './known-fields'
import { MoreSimFields } from './more-sim-fields'
import { NumberField } from './number-field'
import type { EventFields, SimFields } from './sim-fields'
import { type ChosenLine, emptyValues, type SimValues, toSimFields, valuesOf } from './sim-values'

interface Props {
  carriers: readonly CarrierEntry[]
  loadCarrier: (id: string) => Promise<Carrier | null>
  /** The SIM to edit, or null to add one. */
  sim: Sim | null
  /** The user's zone, for lines without a carrier. */
  zone: string
  todayIn: (zone: string) => Temporal.PlainDate
  onSave: (sim: SimFields, events: EventFields[]) => void
  onCancel: () => void
}

/** Adds or edits a SIM. What was typed stays as typed until it is saved. */
export function SimForm({ carriers, loadCarrier, sim, zone, todayIn, onSave, onCancel }: Props) {
  const { t, locale } = useWords()
  const [entry, setEntry] = useState(() => carriers.find(({ id }) => id === sim?.carrierId) ?? null)
  const [line, setLine] = useState<ChosenLine>(() => lineOf(sim, zone))
  const today = todayIn(line.rule.zone).toString()
  const [values, setValues] = useState<SimValues>(() => (sim ? valuesOf(sim, today) : emptyValues(today)))
  const [errors, setErrors] = useState<SimErrors>({})
  const [tries, setTries] = useState(0)
  const form = useFocusOnError(tries)
  const set = (patch: Partial<SimValues>) => setValues((before) => ({ ...before, ...patch }))

  // What the rule counts is what the user most likely knows.
  const ask = (rule: Rule) =>
    set({
      ...knownAs(firstAct(rule), todayIn(rule.zone).toString()),
      pack: Object.keys(rule.packs)[0] ?? '',
    })

  useEffect(() => {
    if (!entry || entry.id === line.id) return
    let isWanted = true
    void loadCarrier(entry.id).then((carrier) => {
      if (!isWanted || !carrier) return
      setLine({ id: carrier.id, name: carrier.name, country: carrier.country, rule: carrier.rule })
      if (!sim) ask(carrier.rule)
    })
    return () => {
      isWanted = false
    }
  }, [entry])

  const onSubmit = (event: Event) => {
    event.preventDefault()
    const found = findSimErrors(values, line.rule, today, locale)
    setErrors(found)
    setTries(tries + 1)
    if (Object.keys(found).length > 0) return
    const known = toKnownEvent(values, line.rule, today, locale)
    onSave(toSimFields(values, line, sim, locale), known ? [known] : [])
  }

  return (
    <form ref={form} class="stack" onSubmit={onSubmit} noValidate>
      <CarrierPicker
        carriers={carriers}
        chosen={entry}
        onChoose={(chosen) => {
          setEntry(chosen)
          if (chosen) return
          const own = lineOf(null, zone)
          setLine(own)
          if (!sim) ask(own.rule)
        }}
      />
      <NumberField
        value={values.number}
        country={line.country}
        error={errors.number && t('errorNumberMissing')}
        onChange={(number) => set({ number })}
      />
      <Field label={t('name')} hint={t('nameHint')}>
        {(props) => (
          <input
            {...props}
            value={values.name}
            placeholder={line.id ? line.name : ''}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      {!sim && <KnownFields values={values} errors={errors} rule={line.rule} today={today} onChange={set} />}
      <MoneyField
        label={t('usualAmount')}
        value={values.usual}
        currency={line.rule.currency}
        amounts={line.rule.amounts}
        error={errors.usual && t('errorMoney', { currency: line.rule.currency })}
        onChange={(usual) => set({ usual })}
      />
      <MoreSimFields values={values} line={line} isOwn={line.id === null} onChange={set} onLine={setLine} />
      {!sim && (
        <DeadlinePreview
          sim={toSimFields(values, line, null, locale)}
          event={toKnownEvent(values, line.rule, today, locale)}
          today={today}
        />
      )}
      <div class="row">
        <button type="submit" class="primary">
          {sim ? t('save') : t('addSim')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}

function lineOf(sim: Sim | null, zone: string): ChosenLine {
  if (sim) return { id: sim.carrierId, name: sim.carrierName, country: sim.country, rule: sim.rule }
  return { id: null, name: '', country: '', rule: ownRule(zone, 'EUR') }
}
