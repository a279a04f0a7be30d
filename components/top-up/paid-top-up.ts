import type { EventFields } from '@/components/sim/sim-fields'
import type { Money } from '@/utils/sim/money'

/** A top-up that the user tells of, after it went through somewhere else. */
export function paidTopUp(on: string, money: Money | null, note = ''): EventFields {
  const settled = { status: 'paid', channel: 'other', host: '', reference: '' } as const
  return { kind: 'topUp', on, note, money, ...settled, startedAt: 0, settledAt: 0 }
}
