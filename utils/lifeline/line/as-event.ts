import { type Day, writeDay } from '@/utils/sim/day'
import type { Money } from '@/utils/sim/money'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import type { DatedEvent } from './dated-event'
import type { Doing } from './doing'

/** The doing as an event that has happened on a day. */
export function asEvent(doing: Doing, on: Day, rule: Rule): DatedEvent {
  const base = {
    id: 'what-if',
    simId: '',
    on: writeDay(on),
    note: '',
    createdAt: 0,
    updatedAt: 0,
    deletedAt: null,
  }
  const money = doing.amount === null ? null : { minor: doing.amount, currency: rule.currency }
  return { event: { ...base, ...whatOf(doing, money) }, on, amount: doing.amount }
}

type What = SimEvent extends infer E ? (E extends SimEvent ? Omit<E, keyof Base> : never) : never
type Base = Pick<SimEvent, 'id' | 'simId' | 'on' | 'note' | 'createdAt' | 'updatedAt' | 'deletedAt'>

function whatOf(doing: Doing, money: Money | null): What {
  switch (doing.kind) {
    case 'top-up':
      return {
        kind: 'topUp',
        status: 'paid',
        money,
        channel: 'site',
        host: '',
        reference: '',
        startedAt: 0,
        settledAt: 0,
      }
    case 'purchase':
      return { kind: 'purchase', money, pack: doing.pack, lastDayOn: null }
    case 'register':
      return { kind: 'registered' }
    case 'use':
      return { kind: 'use', use: doing.uses[0] ?? 'text-out', paid: true }
  }
}
