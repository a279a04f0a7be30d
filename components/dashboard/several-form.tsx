import { useState } from 'preact/hooks'
import { DayField } from '@/components/form/day-field'
import { Field } from '@/components/form/field'
import { MoneyField, writeMoney } from '@/components/form/money-field'
import type { EventFields } from '@/components/sim/sim-fields'
import { paidTopUp } from '@/components/top-up/paid-top-up'
import { useWords } from '@/components/words-context'
import { parseMoney } from '@/utils/sim/money'
import type { Sim } from '@/utils/sim/sim'
import { cycleDays } from './cycle-days'

interface Props {
  sims: readonly { sim: Sim; today: Temporal.PlainDate }[]
  onSave: (sim: Sim, events: readonly EventFields[]) => void
}

/** Past top-ups that came round again and again, in one step. */
export function SeveralForm({ sims, onSave }: Props) {
  const { t, day, list, locale } = useWords()
  const [simId, setSimId] = useState('')
  const [typed, setTyped] = useState<string | null>(null)
  const [first, setFirst] = useState('')
  const [every, setEvery] = useState('1')
  const [unit, setUnit] = useState<'months' | 'days'>('months')
  const [count, setCount] = useState('2')
  const chosen = sims.find(({ sim }) => sim.id === simId) ?? sims[0]
  if (!chosen) return null
  const { sim, today } = chosen
  const { usualTopUp, rule } = sim
  const amount = typed ?? (usualTopUp ? writeMoney(usualTopUp.minor, usualTopUp.currency) : '')
  const money = parseMoney(amount, rule.currency, locale)
  const isOdd = amount.trim() !== '' && money === null
  const days = cycleDays({ first, every: Number(every), unit, count: Number(count) }, today)
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isOdd && days.length > 0)
          onSave(
            sim,
            days.map((on) => paidTopUp(on, money)),
          )
      }}
    >
      <Field label={t('whichSim')}>
        {(props) => (
          <select {...props} value={sim.id} onChange={(event) => setSimId(event.currentTarget.value)}>
            {sims.map((each) => (
              <option key={each.sim.id} value={each.sim.id}>
                {each.sim.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <MoneyField label={t('amount')} value={amount} currency={rule.currency} onChange={setTyped} />
      <DayField label={t('severalFirst')} value={first} max={today.toString()} onChange={setFirst} />
      <div class="row pair">
        <Field label={t('severalEvery')}>
          {(props) => (
            <input
              {...props}
              type="number"
              min="1"
              max="3650"
              value={every}
              onInput={(event) => setEvery(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t('severalUnit')}>
          {(props) => (
            <select
              {...props}
              value={unit}
              onChange={(event) => setUnit(event.currentTarget.value === 'days' ? 'days' : 'months')}
            >
              <option value="months">{t('severalMonths')}</option>
              <option value="days">{t('severalDays')}</option>
            </select>
          )}
        </Field>
        <Field label={t('severalCount')}>
          {(props) => (
            <input
              {...props}
              type="number"
              min="1"
              max="60"
              value={count}
              onInput={(event) => setCount(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <output class="hint">{list(days.map((on) => day(on, 'short')))}</output>
      <div class="row">
        <button type="submit" disabled={isOdd || days.length === 0}>
          {t('severalRecord', { count: days.length })}
        </button>
      </div>
    </form>
  )
}
