import type { Carrier } from '@/utils/carriers/carrier'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent, TopUp } from '@/utils/sim/sim-event'
import { AttemptCard } from './attempt-card'
import { type Payment as Paid, PayForm } from './pay-form'

interface Props {
  sim: Sim
  events: readonly SimEvent[]
  today: Temporal.PlainDate
  carrier: Carrier | null
  attempt: TopUp | null
  /** Milliseconds since the epoch. */
  at: number
  /** Whether this payment was stopped by the one that is not settled. */
  isStopped: boolean
  onSettle: (status: 'paid' | 'failed') => void
  onPay: (payment: Paid) => void
  /** Beside the attempt that was shown. */
  onPayAgain: (shownId: string) => void
  onCancel: () => void
}

/** A payment made elsewhere, in an app, a shop, at a machine, behind the same guard as a fill. */
export function Payment({ attempt, at, isStopped, onSettle, onPayAgain, ...form }: Props) {
  return (
    <>
      {attempt && (
        <AttemptCard
          sim={form.sim}
          attempt={attempt}
          minutes={Math.floor((at - attempt.startedAt) / 60_000)}
          isInTheWay={isStopped}
          onPaid={() => onSettle('paid')}
          onFailed={() => onSettle('failed')}
          onPayAgain={isStopped ? () => onPayAgain(attempt.id) : undefined}
        />
      )}
      <PayForm {...form} />
    </>
  )
}
