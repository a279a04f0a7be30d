import { Payment } from '@/components/top-up/payment'
import { useWords } from '@/components/words-context'
import { now } from '@/utils/now'
import { useCarrier } from '@/utils/page/use-carrier'
import { usePayment } from '@/utils/page/use-payment'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { settleAttempt } from '@/utils/storage/attempts'
import type { Screen } from './popup-app'

interface Props {
  line: Line
  steps: Steps
  onGo: (screen: Screen) => void
}

export function PayScreen({ line, steps, onGo }: Props) {
  const { t } = useWords()
  const { sim, attempt } = line
  const door = usePayment(line, t('payOpened', { name: sim.name }), steps)
  const goToList = (isDone: boolean) => isDone && onGo({ name: 'list' })
  const settle = async (status: 'paid' | 'failed') => {
    if (!attempt) return
    const text = t(status === 'paid' ? 'settledPaid' : 'settledFailed', { name: sim.name })
    const isDone = await steps.run(text, () => settleAttempt(attempt.id, { status }))
    if (isDone && status === 'paid') onGo({ name: 'proof', simId: sim.id, eventId: attempt.id })
  }
  return (
    <Payment
      {...line}
      carrier={useCarrier(sim.carrierId)}
      at={now()}
      isStopped={door.isStopped}
      onSettle={settle}
      onPay={async (payment) => goToList(await door.pay(payment))}
      onPayAgain={async (shownId) => goToList(await door.payAgain(shownId))}
      onCancel={() => onGo({ name: 'line', simId: sim.id })}
    />
  )
}
