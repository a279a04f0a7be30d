import { Panel } from '@/components/dashboard/panel'
import { AttemptCard } from '@/components/top-up/attempt-card'
import { PayForm } from '@/components/top-up/pay-form'
import { useWords } from '@/components/words-context'
import type { Carrier } from '@/utils/carriers/carrier'
import { now } from '@/utils/now'
import { usePayment } from '@/utils/page/use-payment'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'

interface Props {
  line: Line
  carrier: Carrier | null
  steps: Steps
  onSettle: (status: 'paid' | 'failed') => void
  onClose: () => void
}

/** A payment made elsewhere, behind the same guard as a fill. */
export function PayPanel({ line, carrier, steps, onSettle, onClose }: Props) {
  const { t } = useWords()
  const { sim, events, today, attempt } = line
  const door = usePayment(line, t('payOpened', { name: sim.name }), steps)
  const closeIf = (isDone: boolean) => isDone && onClose()
  return (
    <Panel title={t('payNow')}>
      {attempt && (
        <AttemptCard
          sim={sim}
          attempt={attempt}
          minutes={Math.floor((now() - attempt.startedAt) / 60_000)}
          isInTheWay={door.isStopped}
          onPaid={() => onSettle('paid')}
          onFailed={() => onSettle('failed')}
          onPayAgain={door.isStopped ? async () => closeIf(await door.payAgain(attempt.id)) : undefined}
        />
      )}
      <PayForm
        sim={sim}
        events={events}
        today={today}
        carrier={carrier}
        onPay={async (payment) => closeIf(await door.pay(payment))}
        onCancel={onClose}
      />
    </Panel>
  )
}
