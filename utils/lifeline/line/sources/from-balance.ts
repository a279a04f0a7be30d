import type { DatedEvent } from '@/utils/lifeline/line/dated-event'
import { countsAsAny } from '@/utils/lifeline/line/match-act'
import { because, type Reach, type Source, type SourceState } from '@/utils/lifeline/line/source'
import type { Why, WhyStep } from '@/utils/lifeline/line/why'
import { addPeriod } from '@/utils/sim/add-period'
import type { Day } from '@/utils/sim/day'
import type { Deduction, Rule, Subscription } from '@/utils/sim/rule'

type Paid = Subscription | Deduction

export const subscription: Source<Subscription> = {
  take(validity, state, dated, rule) {
    if (validity.from === 'card' && validity.renews === 'by-itself') {
      return state.end === null ? { ...state, end: Infinity, why: because(dated) } : state
    }
    const settled = credit(settle(validity, state, dated.on), dated, rule)
    if (renewsByHand(validity, dated)) return renew(validity, settled, dated)
    return validity.renews === 'by-hand' ? settled : startByBalance(validity, settled, dated)
  },
  reach: reachByBalance,
}

export const deduction: Source<Deduction> = {
  take(validity, state, dated, rule) {
    const settled = credit(settle(validity, state, dated.on), dated, rule)
    if (dated.event.kind !== 'activated' && !countsAsAny(validity.counts, dated)) return settled
    const end = addPeriod(dated.on, validity.idle)
    if (settled.end !== null && settled.end > end) return settled
    const why = because(dated, {
      step: 'period',
      period: validity.idle,
      times: 1,
      to: end,
      fact: validity.fact,
    })
    return { ...settled, end, anchor: end, times: 0, why }
  },
  reach: reachByBalance,
}

/** A plan bought, or with a card plan a payment of the fee, pays for one period. */
function renewsByHand(validity: Subscription, { event, amount }: DatedEvent): boolean {
  if (event.kind === 'purchase') return validity.renews === 'by-hand'
  if (event.kind !== 'topUp' || validity.from === 'balance') return false
  return amount === null || amount >= validity.fee
}

function renew(validity: Subscription, state: SourceState, dated: DatedEvent): SourceState {
  const { period, fact } = validity
  const runs = state.end !== null && state.end >= dated.on
  const base = runs ? state : restart(state, dated.on, dated, dated.on)
  const times = base.times + 1
  const end = addPeriod(base.anchor, period, times)
  const added = { step: 'period', period, times: 1, to: end, fact } as const
  const steps = runs && state.end !== null ? [fromEnd(state.end), added] : [added]
  return { ...base, end, times, why: because(dated, ...steps) }
}

function restart(state: SourceState, on: Day, dated: DatedEvent, end: Day | null): SourceState {
  return { ...state, end, anchor: on, times: 0, why: because(dated) }
}

/**
 * Fees fall due in step with the activation, or else with the first payment. While nothing is known of the balance, no
 * end is given: a line should not look dead because its purse was never told.
 */
function startByBalance(validity: Subscription, state: SourceState, dated: DatedEvent): SourceState {
  const { event, on } = dated
  if (state.end === null && event.kind === 'activated') {
    return restart(state, on, dated, state.isBalanceTold ? on : null)
  }
  const isPaid = event.kind === 'topUp' || event.kind === 'statedBalance'
  if (state.end === null) {
    if (!state.isBalanceTold || !isPaid) return state
    if (state.why.length === 0) return restart(state, on, dated, on)
    let times = 0
    while (addPeriod(state.anchor, validity.period, times) < on && times < mostPeriods) times++
    const due = addPeriod(state.anchor, validity.period, times)
    return { ...state, end: due, times, why: dueFrom(because(dated), due) }
  }
  const lapsed = state.end < on && isPaid && canPay(validity, state.balance)
  return lapsed ? restart(state, on, dated, on) : state
}

// A period of no length would never get there.
const mostPeriods = 10_000

/** Takes the fees that fell due before a day. */
function settle(validity: Paid, state: SourceState, before: Day): SourceState {
  if (!feesGoOn(validity) || state.end === null) return state
  let { end, times, balance } = state
  while (end < before && canPay(validity, balance)) {
    const next = addPeriod(state.anchor, validity.period, times + 1)
    if (next <= end) break
    end = next
    times++
    balance -= validity.fee
  }
  const paid = times - state.times
  if (paid === 0) return state
  const { fee, period, fact } = validity
  const taken = { step: 'fees', fee, balance: state.balance, period, times: paid, to: end, fact } as const
  return { ...state, end, times, balance, why: [...dueFrom(state.why, state.end), taken] }
}

function reachByBalance(validity: Paid, state: SourceState): Reach {
  const { end, why, balance } = state
  if (end === null || !feesGoOn(validity) || !canPay(validity, balance)) return { end, why }
  const { fee, period, fact } = validity
  const times = Math.floor((balance - leastLeft(validity)) / fee)
  const to = addPeriod(state.anchor, period, state.times + times)
  return { end: to, why: [...dueFrom(why, end), { step: 'fees', fee, balance, period, times, to, fact }] }
}

/** Fees count from the day the next one is due, not from the day the balance was told. */
function dueFrom(why: Why, due: Day): Why {
  const reached = why.at(-1)?.to
  return reached === undefined || reached === due ? why : [...why, fromEnd(due)]
}

function fromEnd(to: Day): WhyStep {
  return { step: 'from-end', to }
}

function feesGoOn(validity: Paid): boolean {
  if (validity.fee <= 0) return false
  return validity.kind === 'deduction' || (validity.from === 'balance' && validity.renews === 'by-itself')
}

function canPay(validity: Paid, balance: number): boolean {
  return balance - validity.fee >= leastLeft(validity)
}

/** What the balance must still hold when a fee was taken. */
function leastLeft(validity: Paid): number {
  if (validity.kind !== 'deduction') return 0
  return (validity.leaves ?? 0) + (validity.needsMore ? 1 : 0)
}

/** The balance as far as it is told: calls and texts eat into it unseen until the user states it anew. */
function credit(state: SourceState, { event, amount }: DatedEvent, rule: Rule): SourceState {
  if (event.kind === 'statedBalance') {
    if (event.money.currency !== rule.currency) return state
    return { ...state, balance: event.money.minor, isBalanceTold: true }
  }
  if (amount === null) return state
  if (event.kind === 'topUp') return { ...state, balance: state.balance + amount, isBalanceTold: true }
  if (event.kind !== 'purchase' || rule.packs[event.pack]?.paidFrom === 'card') return state
  return { ...state, balance: Math.max(0, state.balance - amount) }
}
