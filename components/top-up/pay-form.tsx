import { useState } from 'preact/hooks'
import { MoneyField, writeMoney } from '@/components/form/money-field'
import { useWords } from '@/components/words-context'
import type { Carrier } from '@/utils/carriers/carrier'
import { type Money, parseMoney } from '@/utils/sim/money'
import type { Sim } from '@/utils/sim/sim'
import type { Channel, SimEvent } from '@/utils/sim/sim-event'
import { ChannelSelect } from './channel-select'
import { CheckCard } from './check-card'

export interface Payment {
  money: Money | null
  channel: Channel
}

interface Props {
  sim: Sim
  events: readonly SimEvent[]
  today: Temporal.PlainDate
  carrier: Carrier | null
  onPay: (payment: Payment) => void
  onCancel: () => void
}

/** "I am paying now", for every way that is no page: app, shop, store, machine, voucher. Checks first. */
export function PayForm({ sim, events, today, carrier, onPay, onCancel }: Props) {
  const { t, locale } = useWords()
  const { usualTopUp, rule } = sim
  const known = carrier?.channels.filter(({ state }) => state !== 'ended').map(({ channel }) => channel) ?? []
  const [chosen, setChannel] = useState<Channel | null>(null)
  const [amount, setAmount] = useState(usualTopUp ? writeMoney(usualTopUp.minor, usualTopUp.currency) : '')
  const [isTried, setTried] = useState(false)
  // The carrier's file may come after the first drawing.
  const channel = chosen ?? lastChannel(events) ?? known.find((each) => each !== 'site') ?? 'app'
  const money = parseMoney(amount, rule.currency, locale)
  const isOdd = amount.trim() !== '' && money === null
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!isOdd) onPay({ money, channel })
      }}
    >
      <p class="dim">{t('payLead')}</p>
      <ChannelSelect value={channel} known={known} onChange={setChannel} />
      <MoneyField
        label={t('amount')}
        value={amount}
        currency={rule.currency}
        amounts={rule.amounts}
        error={isTried && isOdd ? t('errorMoney', { currency: rule.currency }) : undefined}
        onChange={setAmount}
      />
      {!isOdd && (
        <CheckCard
          sim={sim}
          events={events}
          today={today}
          carrier={carrier}
          money={money}
          channel={channel}
        />
      )}
      <div class="row">
        <button type="submit" class="primary">
          {t('payNow')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}

/** How this SIM was topped up before, other than on a page. */
function lastChannel(events: readonly SimEvent[]): Channel | null {
  const used = events.flatMap((event) =>
    event.kind === 'topUp' && event.channel !== 'site' && event.channel !== 'other' ? [event] : [],
  )
  return used.toSorted((a, b) => b.on.localeCompare(a.on))[0]?.channel ?? null
}
