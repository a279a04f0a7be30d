import type { Rule } from '@/utils/sim/rule'
import { DayField } from './day-field'
import { Field } from './field'
import { MoneyField } from './money-field'
import { knownKinds, type SimErrors, type SimValues } from './sim-values'
import { UseSelect } from './use-select'
import { useWords } from './words-context'

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
            onChange={(event) => onChange({ known: event.currentTarget.value as SimValues['known'] })}
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
      {known !== 'nothing' && (
        <DayField
          label={t(dayKeys[known])}
          value={values.knownOn}
          {...(known !== 'statedEnd' && { max: today })}
          error={errors.knownOn && t(errors.knownOn === 'future' ? 'errorDayInFuture' : 'errorDay')}
          onChange={(knownOn) => onChange({ knownOn })}
        />
      )}
      {known === 'topUp' && (
        <MoneyField
          label={t('amount')}
          value={values.amount}
          currency={rule.currency}
          amounts={rule.amounts}
          error={errors.amount && t('errorMoney', { currency: rule.currency })}
          onChange={(amount) => onChange({ amount })}
        />
      )}
    </>
  )
}

const kindKeys = {
  topUp: 'knownTopUp',
  use: 'knownUse',
  activated: 'knownActivated',
  statedEnd: 'knownStated',
  nothing: 'knownNothing',
} as const

const dayKeys = {
  topUp: 'topUpOn',
  use: 'usedOn',
  activated: 'activatedOn',
  statedEnd: 'endsOn',
} as const
