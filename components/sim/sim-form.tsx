import { useState } from 'preact/hooks'
import { Field } from '@/components/form/field'
import { MoneyField } from '@/components/form/money-field'
import { useFocusOnError } from '@/components/form/use-focus-on-error'
import { DeadlinePreview } from '@/components/lifeline/deadline-preview'
import { firstAct } from '@/components/top-up/done-values'
import { useWords } from '@/components/words-context'
import type { Carrier } from '@/utils/carriers/carrier'
import type { CarrierEntry } from '@/utils/carriers/carrier-index'
import { type CountryUsage, usageIn } from '@/utils/sim/country-usage'
import { countriesOf } from '@/utils/sim/phone-number'
import type { Sim } from '@/utils/sim/sim'
import { CarrierPicker } from './carrier-picker'
import { findSimErrors, type SimErrors } from './find-sim-errors'
import { toKnownEvent } from './known-event'
import { KnownFields, knownAs } from './known-fields'
import { MoreSimFields } from './more-sim-fields'
import { NumberField } from './number-field'
import { OwnLineFields } from './own-line-fields'
import type { EventFields, SimFields } from './sim-fields'
import { type ChosenLine, emptyValues, type SimValues, toSimFields, valuesOf } from './sim-values'
import { useChosenLine } from './use-chosen-line'

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
  const chosenLine = useChosenLine(
    sim,
    { carriers, loadCarrier },
    // What the rule counts is what the user most likely knows.
    (rule) =>
      !sim &&
      set({
        ...knownAs(firstAct(rule), todayIn(rule.zone || zone).toString()),
        pack: Object.keys(rule.packs)[0] ?? '',
      }),
  )
  const { chosen, isReady, choose } = chosenLine
  const [values, setValues] = useState<SimValues>(() => {
    const today = todayIn(chosenLine.line.rule.zone || zone).toString()
    return sim ? valuesOf(sim, today) : emptyValues(today)
  })
  const [errors, setErrors] = useState<SimErrors>({})
  const usual = usualOf(values.number, chosenLine.line, zone)
  const line = withUsual(chosenLine.line, usual)
  const today = todayIn(line.rule.zone).toString()
  const [tries, setTries] = useState(0)
  const form = useFocusOnError(tries)
  const set = (patch: Partial<SimValues>) => setValues((before) => ({ ...before, ...patch }))

  const onSubmit = (event: Event) => {
    event.preventDefault()
    const found: SimErrors = {
      ...findSimErrors(values, line.rule, today, locale),
      ...(chosen === null && { carrier: 'missing' as const }),
    }
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
        chosen={chosen}
        error={errors.carrier && t('errorCarrierMissing')}
        onChoose={choose}
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
      {/* Before a carrier is chosen there is no currency to ask an amount in, and no rule to know what counts. */}
      {isReady && (
        <>
          {chosen === 'own' && (
            <OwnLineFields
              line={chosenLine.line}
              usual={usual}
              error={errors.currency && t('errorCurrencyMissing')}
              onLine={chosenLine.setLine}
            />
          )}
          {!sim && (
            <KnownFields values={values} errors={errors} rule={line.rule} today={today} onChange={set} />
          )}
          {line.rule.currency !== '' && (
            <MoneyField
              label={t('usualAmount')}
              value={values.usual}
              currency={line.rule.currency}
              amounts={line.rule.amounts}
              error={errors.usual && t('errorMoney', { currency: line.rule.currency })}
              onChange={(usual) => set({ usual })}
            />
          )}
          <MoreSimFields values={values} onChange={set} />
          {!sim && (
            <DeadlinePreview
              sim={toSimFields(values, line, null, locale)}
              event={toKnownEvent(values, line.rule, today, locale)}
              today={today}
            />
          )}
        </>
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={chosen !== null && !isReady}>
          {sim ? t('save') : t('addSim')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}

/** What a line whose carrier is not listed most likely goes by: what is usual where its number belongs. */
function usualOf(number: string, { country }: ChosenLine, userZone: string): CountryUsage {
  const usage = usageIn(country ? [country] : countriesOf(number))
  return { currency: usage.currency, zone: usage.zone || userZone }
}

function withUsual(line: ChosenLine, usual: CountryUsage): ChosenLine {
  const { zone, currency } = line.rule
  return { ...line, rule: { ...line.rule, zone: zone || usual.zone, currency: currency || usual.currency } }
}
