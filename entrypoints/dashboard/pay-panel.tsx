import { Panel } from '@/components/dashboard/panel'
import { Payment } from '@/components/top-up/payment'
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

export function PayPanel({ line, carrier, steps, onSettle, onClose }: Props) {
  const { t } = useWords()
  const door = usePayment(line, t('payOpened', { name: line.sim.name }), steps)
  const closeIf = (isDone: boolean) => isDone && onClose()
  return (
    <Panel title={t('payElsewhere')}>
      <Payment
        {...line}
        carrier={carrier}
        at={now()}
        isStopped={door.isStopped}
        onSettle={onSettle}
        onPay={async (payment) => closeIf(await door.pay(payment))}
        onPayAgain={async (shownId) => closeIf(await door.payAgain(shownId))}
        onCancel={onClose}
      />
    </Panel>
  )
}
