import { ClockSelect } from '@/components/form/clock-select'
import { DayField } from '@/components/form/day-field'
import { Field } from '@/components/form/field'
import { MoneyField } from '@/components/form/money-field'
import { PackSelect } from '@/components/form/pack-select'
import { UseSelect } from '@/components/form/use-select'
import { useWords } from '@/components/words-context'
import type { Rule } from '@/utils/sim/rule'
import type { DoneErrors, DoneKind, DoneValues } from './done-values'

interface Props {
  values: DoneValues
  errors: DoneErrors
  rule: Rule
  /** `YYYY-MM-DD` */
  today: string
  onChange: (patch: Partial<DoneValues>) => void
}

/** What there is to tell of each kind of thing done. */
export function DoneFields({ values, errors, rule, today, onChange }: Props) {
  const { t } = useWords()
  return (
    <>
      {values.kind === 'use' && <UseSelect value={values.use} onChange={(use) => onChange({ use })} />}
      {values.kind === 'use' && (
        <label class="row">
          <input
            type="checkbox"
            checked={values.paid}
            onChange={(changed) => onChange({ paid: changed.currentTarget.checked })}
          />
          {t('usePaid')}
        </label>
      )}
      {values.kind === 'purchase' && (
        <PackSelect packs={rule.packs} value={values.pack} onChange={(pack) => onChange({ pack })} />
      )}
      {(values.kind === 'topUp' || values.kind === 'purchase' || values.kind === 'statedBalance') && (
        <MoneyField
          label={t(values.kind === 'statedBalance' ? 'balance' : 'amount')}
          value={values.amount}
          currency={rule.currency}
          amounts={values.kind === 'topUp' ? rule.amounts : undefined}
          error={errors.amount && t('errorMoney', { currency: rule.currency })}
          onChange={(amount) => onChange({ amount })}
        />
      )}
      <DayField
        label={t(dayKeys[values.kind])}
        value={values.on}
        max={today}
        error={errors.on && t(errors.on === 'future' ? 'errorDayInFuture' : 'errorDay')}
        onChange={(on) => onChange({ on })}
      />
      {values.kind === 'statedEnd' && (
        <ClockSelect rule={rule} value={values.clock} onChange={(clock) => onChange({ clock })} />
      )}
      {(values.kind === 'statedEnd' || values.kind === 'purchase') && (
        <DayField
          label={t(values.kind === 'statedEnd' ? 'endsOn' : 'packEndsOn')}
          value={values.lastDayOn}
          hint={values.kind === 'purchase' ? t('packEndsHint') : undefined}
          error={errors.lastDayOn && t('errorDay')}
          onChange={(lastDayOn) => onChange({ lastDayOn })}
        />
      )}
      <Field label={t('note')}>
        {(props) => (
          <input
            {...props}
            value={values.note}
            onInput={(changed) => onChange({ note: changed.currentTarget.value })}
          />
        )}
      </Field>
    </>
  )
}

const dayKeys = {
  topUp: 'topUpOn',
  purchase: 'boughtOn',
  use: 'usedOn',
  statedEnd: 'statedOn',
  statedBalance: 'statedOn',
  registered: 'registeredOn',
  activated: 'activatedOn',
} as const satisfies Record<DoneKind, string>
