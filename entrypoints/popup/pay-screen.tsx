import { AttemptCard } from '@/components/top-up/attempt-card'
import { PayForm } from '@/components/top-up/pay-form'
import { useWords } from '@/components/words-context'
import { now } from '@/utils/now'
import { usePayment } from '@/utils/page/use-payment'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { settleAttempt } from '@/utils/storage/attempts'
import type { Screen } from './popup-app'
import { useCarrier } from './use-carrier'

interface Props {
  line: Line
  steps: Steps
  onGo: (screen: Screen) => void
}

/** A payment made elsewhere: in an app, a shop, at a machine. */
export function PayScreen({ line, steps, onGo }: Props) {
  const { t } = useWords()
  const { sim, events, today, attempt } = line
  const carrier = useCarrier(sim.carrierId)
  const door = usePayment(line, t('payOpened', { name: sim.name }), steps)
  const goToList = (isDone: boolean) => isDone && onGo({ name: 'list' })
  const settle = (status: 'paid' | 'failed') => {
    if (!attempt) return
    const text = t(status === 'paid' ? 'settledPaid' : 'settledFailed', { name: sim.name })
    void steps.run(text, () => settleAttempt(attempt.id, { status }))
  }
  return (
    <>
      {attempt && (
        <AttemptCard
          sim={sim}
          attempt={attempt}
          minutes={Math.floor((now() - attempt.startedAt) / 60_000)}
          isInTheWay={door.isStopped}
          onPaid={() => settle('paid')}
          onFailed={() => settle('failed')}
          onPayAgain={door.isStopped ? async () => goToList(await door.payAgain(attempt.id)) : undefined}
        />
      )}
      <PayForm
        sim={sim}
        events={events}
        today={today}
        carrier={carrier}
        onPay={async (payment) => goToList(await door.pay(payment))}
        onCancel={() => onGo({ name: 'line', simId: sim.id })}
      />
    </>
  )
}
