import { useState } from 'preact/hooks'
import type { Money } from '@/utils/sim/money'
import type { Channel } from '@/utils/sim/sim-event'
import { openAttempt } from '@/utils/storage/attempts'
import { toStorageError } from '@/utils/storage/database/storage-error'
import type { Line } from './use-sims'
import type { Steps } from './use-steps'

interface Payment {
  money: Money | null
  channel: Channel
}

export interface PaymentDoor {
  /** Whether the payment was stopped by one that is not settled. */
  isStopped: boolean
  pay: (payment: Payment) => Promise<boolean>
  /** The stopped payment after all, beside the one the user was shown. */
  payAgain: (shownId: string) => Promise<boolean>
}

/** "I am paying now" from a page of ours, behind the same guard as a fill. */
export function usePayment({ sim }: Line, text: string, steps: Steps): PaymentDoor {
  const [stopped, setStopped] = useState<Payment | null>(null)
  const open = async (payment: Payment, despite?: string): Promise<boolean> => {
    let isStopped = false
    const isDone = await steps.run(text, () =>
      openAttempt(sim.id, { ...payment, host: '', ...(despite !== undefined && { despite }) }).catch(
        (error) => {
          isStopped = toStorageError(error).code === 'open-attempt'
          throw error
        },
      ),
    )
    setStopped(isStopped ? payment : null)
    // The card with the ways out says more than the notice would.
    if (isStopped) steps.dismiss()
    return isDone
  }
  return {
    isStopped: stopped !== null,
    pay: (payment) => open(payment),
    payAgain: async (shownId) => stopped !== null && open(stopped, shownId),
  }
}
