import { useState } from 'preact/hooks'
import { DayField } from '@/components/form/day-field'
import { Field } from '@/components/form/field'
import { MoneyField, writeMoney } from '@/components/form/money-field'
import { useWords } from '@/components/words-context'
import { type Money, parseMoney } from '@/utils/sim/money'
import type { Sim } from '@/utils/sim/sim'
import type { Channel, TopUp } from '@/utils/sim/sim-event'
import { ChannelSelect } from './channel-select'

export interface SettledFields {
  money: Money | null
  channel: Channel
  reference: string
  on: string
}

interface Props {
  sim: Sim
  event: TopUp
  today: Temporal.PlainDate
  onSave: (fields: SettledFields) => void
}

/** What was really paid: sum, way, day and the carrier's own number for it. */
export function SettleForm({ sim, event, today, onSave }: Props) {
  const { t, locale } = useWords()
  const { currency } = sim.rule
  const [values, setValues] = useState({
    amount: event.money ? writeMoney(event.money.minor, event.money.currency) : '',
    channel: event.channel,
    reference: event.reference,
    on: event.on,
  })
  const [isTried, setTried] = useState(false)
  const set = (patch: Partial<typeof values>) => setValues((before) => ({ ...before, ...patch }))
  const money = parseMoney(values.amount, event.money?.currency ?? currency, locale)
  const isOdd = values.amount.trim() !== '' && money === null
  const isDay = /^\d{4}-\d\d-\d\d$/.test(values.on) && values.on <= today.toString()
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault()
        setTried(true)
        const { channel, reference, on } = values
        if (!isOdd && isDay) onSave({ money, channel, reference: reference.trim(), on })
      }}
    >
      <MoneyField
        label={t('amount')}
        value={values.amount}
        currency={event.money?.currency ?? currency}
        amounts={sim.rule.amounts}
        error={isTried && isOdd ? t('errorMoney', { currency }) : undefined}
        onChange={(amount) => set({ amount })}
      />
      <ChannelSelect value={values.channel} onChange={(channel) => set({ channel })} />
      <DayField
        label={t('topUpOn')}
        value={values.on}
        max={today.toString()}
        error={isTried && !isDay ? t('errorDay') : undefined}
        onChange={(on) => set({ on })}
      />
      <Field label={t('reference')} hint={t('referenceHint')}>
        {(props) => (
          <input
            {...props}
            value={values.reference}
            maxLength={500}
            onInput={(typed) => set({ reference: typed.currentTarget.value })}
          />
        )}
      </Field>
      <div class="row">
        <button type="submit">{t('saveDetails')}</button>
      </div>
    </form>
  )
}
