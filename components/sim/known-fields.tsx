import { ClockSelect } from '@/components/form/clock-select'
import { DayField } from '@/components/form/day-field'
import { Field } from '@/components/form/field'
import { MoneyField } from '@/components/form/money-field'
import { PackSelect } from '@/components/form/pack-select'
import { UseSelect } from '@/components/form/use-select'
import { useWords } from '@/components/words-context'
import type { Rule } from '@/utils/sim/rule'
import type { SimErrors } from './find-sim-errors'
import { knownKinds, type SimValues } from './sim-values'

interface Props {
  values: SimValues
  errors: SimErrors
  rule: Rule
  today: string
  onChange: (patch: Partial<SimValues>) => void
}

/** What the user knows of the line's past: from it the deadline is worked out. */
export function KnownFields({ values, errors, rule, today, onChange }: Props) {
  const { t } = useWords()
  const { known } = values
  return (
    <>
      <Field label={t('known')}>
        {(props) => (
          <select
            {...props}
            value={known}
            onChange={(event) => onChange(knownAs(event.currentTarget.value as SimValues['known'], today))}
          >
            {knownKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(kindKeys[kind])}
              </option>
            ))}
          </select>
        )}
      </Field>
      {known === 'use' && <UseSelect value={values.use} onChange={(use) => onChange({ use })} />}
      {known === 'purchase' && (
        <PackSelect packs={rule.packs} value={values.pack} onChange={(pack) => onChange({ pack })} />
      )}
      {known === 'statedEnd' && (
        <ClockSelect rule={rule} value={values.clock} onChange={(clock) => onChange({ clock })} />
      )}
      {known !== 'nothing' && (
        <DayField
          label={t(dayKeys[known])}
          value={values.knownOn}
          {...(known !== 'statedEnd' && { max: today })}
          error={errors.knownOn && t(errors.knownOn === 'future' ? 'errorDayInFuture' : 'errorDay')}
          onChange={(knownOn) => onChange({ knownOn })}
        />
      )}
      {(known === 'topUp' || known === 'purchase') && rule.currency !== '' && (
        <MoneyField
          label={t('amount')}
          value={values.amount}
          currency={rule.currency}
          amounts={known === 'topUp' ? rule.amounts : undefined}
          error={errors.amount && t('errorMoney', { currency: rule.currency })}
          onChange={(amount) => onChange({ amount })}
        />
      )}
    </>
  )
}

/** An end lies ahead and is not guessed; everything else most likely happened today. */
export function knownAs(known: SimValues['known'], today: string): Pick<SimValues, 'known' | 'knownOn'> {
  return { known, knownOn: known === 'statedEnd' ? '' : today }
}

const kindKeys = {
  topUp: 'knownTopUp',
  purchase: 'knownPurchase',
  use: 'knownUse',
  activated: 'knownActivated',
  statedEnd: 'knownStated',
  nothing: 'knownNothing',
} as const

const dayKeys = {
  topUp: 'topUpOn',
  purchase: 'boughtOn',
  use: 'usedOn',
  activated: 'activatedOn',
  statedEnd: 'endsOn',
} as const
