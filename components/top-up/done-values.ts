import { writeMoney } from '@/components/form/money-field'
import type { EventFields } from '@/components/sim/sim-fields'
import type { KnownKind } from '@/components/sim/sim-values'
import { parseMoney } from '@/utils/sim/money'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { Clock, SimEvent, TopUp, UseKind } from '@/utils/sim/sim-event'
import { paidTopUp } from './paid-top-up'

export const doneKinds = [
  'topUp',
  'purchase',
  'use',
  'statedEnd',
  'statedBalance',
  'registered',
  'activated',
] as const
export type DoneKind = (typeof doneKinds)[number]

/** The dialog as typed. */
export interface DoneValues {
  kind: DoneKind
  on: string
  amount: string
  use: UseKind
  clock: Clock
  paid: boolean
  pack: string
  lastDayOn: string
  note: string
}

export function emptyDone({ usualTopUp, rule }: Pick<Sim, 'usualTopUp' | 'rule'>, today: string): DoneValues {
  return {
    kind: firstAct(rule),
    on: today,
    amount: usualTopUp ? writeMoney(usualTopUp.minor, usualTopUp.currency) : '',
    use: 'text-out',
    clock: 'outgoing',
    paid: true,
    pack: Object.keys(rule.packs)[0] ?? '',
    lastDayOn: '',
    note: '',
  }
}

/** What the rule asks for is what the user most likely did. */
export function firstAct({ tracks }: Rule): DoneKind & KnownKind {
  const validity = tracks[0]?.validity
  if (!validity || validity.kind === 'stated') return 'statedEnd'
  if (validity.kind === 'pack-end') return 'purchase'
  const counts = 'counts' in validity ? validity.counts : []
  return counts.length === 0 || counts.some(({ act }) => act === 'topUp')
    ? 'topUp'
    : counts[0]?.act === 'use'
      ? 'use'
      : 'purchase'
}

/** What was most likely done where a payment is open: that payment, on its day, if the rule asks for a top-up. */
export function likelyDone(rule: Rule, attempt: TopUp | null): Partial<DoneValues> {
  if (attempt === null || firstAct(rule) !== 'topUp') return {}
  const { amount, ...done } = doneOf(attempt)
  return amount ? { ...done, amount } : done
}

/** The dialog filled with a recorded event, for editing; null for a kind it does not edit. */
export function doneOf(event: SimEvent): Partial<DoneValues> {
  const money = 'money' in event && event.money ? writeMoney(event.money.minor, event.money.currency) : ''
  return {
    kind: event.kind,
    on: event.on,
    note: event.note,
    amount: money,
    ...(event.kind === 'use' && { use: event.use, paid: event.paid }),
    ...(event.kind === 'purchase' && { pack: event.pack, lastDayOn: event.lastDayOn ?? '' }),
    ...(event.kind === 'statedEnd' && { clock: event.clock, lastDayOn: event.lastDayOn }),
  }
}

export type DoneErrors = Partial<Record<'on' | 'amount' | 'lastDayOn', 'day' | 'future' | 'money'>>

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

export function findDoneErrors(values: DoneValues, rule: Rule, today: string, locale: string): DoneErrors {
  const errors: DoneErrors = {}
  if (!isDay(values.on)) errors.on = 'day'
  else if (values.on > today) errors.on = 'future'
  if (values.kind === 'statedEnd' && !isDay(values.lastDayOn)) errors.lastDayOn = 'day'
  if (values.kind === 'purchase' && values.lastDayOn !== '' && !isDay(values.lastDayOn))
    errors.lastDayOn = 'day'
  const hasMoney = values.kind === 'topUp' || values.kind === 'purchase' || values.kind === 'statedBalance'
  const isEmpty = values.amount.trim() === ''
  if (
    hasMoney &&
    (!isEmpty || values.kind === 'statedBalance') &&
    parseMoney(values.amount, rule.currency, locale) === null
  ) {
    errors.amount = 'money'
  }
  return errors
}

/** The event to record. Call only without errors. */
export function toDoneEvent(values: DoneValues, rule: Rule, locale: string): EventFields {
  const { on, kind } = values
  const note = values.note.trim()
  const money = parseMoney(values.amount, rule.currency, locale)
  switch (kind) {
    case 'topUp':
      return paidTopUp(on, money, note)
    case 'purchase':
      return { kind, on, note, money, pack: values.pack, lastDayOn: values.lastDayOn || null }
    case 'use':
      return { kind, on, note, use: values.use, paid: values.paid }
    case 'statedEnd':
      return { kind, on, note, clock: values.clock, lastDayOn: values.lastDayOn }
    case 'statedBalance':
      return { kind, on, note, money: money ?? { minor: 0, currency: rule.currency } }
    case 'registered':
    case 'activated':
      return { kind, on, note }
  }
}
