import { parseMoney } from '@/utils/sim/money'
import { ownRule } from '@/utils/sim/own-rule'
import type { Period } from '@/utils/sim/period'
import type { Act, AfterStage, Rule, Validity } from '@/utils/sim/rule'

export const ownKinds = ['from-payment', 'added', 'inactivity', 'stated'] as const
export type OwnKind = (typeof ownKinds)[number]

/** A rule of the user's own, as typed. */
export interface OwnRuleValues {
  kind: OwnKind
  count: string
  unit: Period['unit']
  /** Smallest payment that counts; empty for any. */
  atLeast: string
  /** Days that the end may lie ahead at most; empty for no limit. */
  cap: string
  receiveOnly: string
  grace: string
  lastDayUsable: boolean
}

export const emptyOwnRule: OwnRuleValues = {
  kind: 'from-payment',
  count: '180',
  unit: 'day',
  atLeast: '',
  cap: '',
  receiveOnly: '',
  grace: '',
  lastDayUsable: true,
}

export type OwnRuleErrors = Partial<Record<'count' | 'atLeast' | 'cap' | 'receiveOnly' | 'grace', true>>

export function findOwnRuleErrors(values: OwnRuleValues, currency: string, locale: string): OwnRuleErrors {
  const errors: OwnRuleErrors = {}
  if (values.kind !== 'stated' && readWhole(values.count) === null) errors.count = true
  if (values.atLeast.trim() !== '' && parseMoney(values.atLeast, currency, locale) === null)
    errors.atLeast = true
  for (const key of ['cap', 'receiveOnly', 'grace'] as const)
    if (values[key].trim() !== '' && readWhole(values[key]) === null) errors[key] = true
  return errors
}

/** The rule as the engine takes it. Call only without errors. */
export function toOwnRule(values: OwnRuleValues, zone: string, currency: string, locale: string): Rule {
  const rule = ownRule(zone, currency)
  if (values.kind === 'stated') return { ...rule, lastDayUsable: values.lastDayUsable }
  const after = afterStages(values)
  return {
    ...rule,
    lastDayUsable: values.lastDayUsable,
    tracks: [{ clock: 'outgoing', validity: validityOf(values, currency, locale), after, then: 'lost' }],
    without: null,
  }
}

function validityOf(values: OwnRuleValues, currency: string, locale: string): Validity {
  const period = periodOf(values)
  const atLeast = parseMoney(values.atLeast, currency, locale)?.minor
  const topUp: Act = atLeast === undefined ? { act: 'topUp' } : { act: 'topUp', atLeast }
  const tiers = [
    { act: topUp, gives: period },
    { act: { act: 'activated' } as const, gives: period },
  ]
  const cap = readWhole(values.cap)
  if (values.kind === 'added')
    return { kind: 'added', tiers, cap: cap === null ? null : { unit: 'day', count: cap } }
  if (values.kind === 'from-payment') return { kind: 'from-payment', tiers, ifShorter: 'newest-wins' }
  const use: Act = { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }
  return { kind: 'inactivity', counts: [use, topUp, { act: 'purchase' }, { act: 'activated' }], period }
}

function periodOf({ count, unit }: OwnRuleValues): Period {
  const whole = readWhole(count) ?? 1
  return unit === 'day' || unit === 'week'
    ? { unit, count: whole }
    : { unit, count: whole, clamp: 'last-day' }
}

function afterStages({ receiveOnly, grace }: OwnRuleValues): AfterStage[] {
  const stage = (name: AfterStage['stage'], text: string): AfterStage[] => {
    const count = readWhole(text)
    return count === null ? [] : [{ stage: name, period: { unit: 'day', count }, revivedBy: 'acts' }]
  }
  return [...stage('receive-only', receiveOnly), ...stage('grace', grace)]
}

function readWhole(text: string): number | null {
  const count = Number(text.normalize('NFKC').trim())
  return text.trim() !== '' && Number.isInteger(count) && count > 0 && count <= 36_525 ? count : null
}
