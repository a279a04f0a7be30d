import { useState } from 'preact/hooks'
import { Field } from '@/components/form/field'
import { useWords } from '@/components/words-context'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { MovedDate } from './moved-date'
import { OwnRuleExample } from './own-rule-example'
import {
  emptyOwnRule,
  findOwnRuleErrors,
  type OwnKind,
  type OwnRuleValues,
  ownKinds,
  toOwnRule,
} from './own-rule-values'

interface Props {
  sim: Sim
  events: readonly SimEvent[]
  today: Temporal.PlainDate
  onSave: (rule: Rule) => void
}

/** Writes a whole rule for a line nobody else knows, with the dates it would give and the date it would move. */
export function OwnRuleForm({ sim, events, today, onSave }: Props) {
  const { t, locale } = useWords()
  const [values, setValues] = useState<OwnRuleValues>(emptyOwnRule)
  const set = (patch: Partial<OwnRuleValues>) => setValues((before) => ({ ...before, ...patch }))
  const { zone, currency } = sim.rule
  const errors = findOwnRuleErrors(values, currency, locale)
  const isSound = Object.keys(errors).length === 0
  const rule = isSound ? toOwnRule(values, zone, currency, locale) : null
  const before = lifeline(sim, events, sim.rule, today)
  const after = rule && lifeline(sim, events, rule, today)
  const text = (key: 'count' | 'atLeast' | 'cap' | 'receiveOnly' | 'grace', label: string, hint?: string) => (
    <Field
      label={label}
      hint={hint}
      error={errors[key] && t(key === 'atLeast' ? 'errorMoney' : 'errorWhole', { currency })}
    >
      {(props) => (
        <input
          {...props}
          inputMode="decimal"
          value={values[key]}
          onInput={(event) => set({ [key]: event.currentTarget.value })}
        />
      )}
    </Field>
  )
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (rule) onSave(rule)
      }}
      noValidate
    >
      <Field label={t('ownKind')}>
        {(props) => (
          <select
            {...props}
            value={values.kind}
            onChange={(event) => set({ kind: event.currentTarget.value as OwnKind })}
          >
            {ownKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(kindKeys[kind])}
              </option>
            ))}
          </select>
        )}
      </Field>
      {values.kind !== 'stated' && (
        <>
          <div class="row pair">
            {text('count', t('ownCount'))}
            <Field label={t('ownUnit')}>
              {(props) => (
                <select
                  {...props}
                  value={values.unit}
                  onChange={(event) => set({ unit: event.currentTarget.value as OwnRuleValues['unit'] })}
                >
                  <option value="day">{t('unitDays')}</option>
                  <option value="month">{t('unitMonths')}</option>
                  <option value="year">{t('unitYears')}</option>
                </select>
              )}
            </Field>
          </div>
          {text('atLeast', t('ownAtLeast', { currency }))}
          {values.kind === 'added' && text('cap', t('ownCap'))}
          <div class="row pair">
            {text('receiveOnly', t('ownReceiveOnly'))}
            {text('grace', t('ownGrace'))}
          </div>
        </>
      )}
      <label class="row">
        <input
          type="checkbox"
          checked={values.lastDayUsable}
          onChange={(event) => set({ lastDayUsable: event.currentTarget.checked })}
        />
        {t('ruleLastDayUsable')}
      </label>
      {rule && values.kind !== 'stated' && <OwnRuleExample sim={sim} rule={rule} today={today} />}
      {after && (before.deadline || after.deadline) && <MovedDate before={before} after={after} />}
      <div class="row">
        <button type="submit" class="primary" disabled={!rule}>
          {t('ownSave')}
        </button>
      </div>
    </form>
  )
}

const kindKeys = {
  'from-payment': 'ownFromPayment',
  added: 'ownAdded',
  inactivity: 'ownInactivity',
  stated: 'ownStated',
} as const satisfies Record<OwnKind, string>
