import type { Period } from '@/utils/sim/period'
import type { Act, Cap, Gives, Rule, Tier, Validity } from '@/utils/sim/rule'
import { valueAt } from './overrides'

/** One value of a rule that a person may know better, with its place and what to call it. */
export interface RuleNumber {
  /** As in `tracks.0.after.1.period.count`. */
  path: string
  label: RuleNumberLabel
  kind: 'count' | 'money' | 'yes-no'
  /** Unit of a count. */
  unit: Period['unit'] | null
  /** Smallest payment that a tier is for, to tell tiers apart. */
  atLeast: number | null
  value: number | boolean
  /** The shipped value where the user replaced it. */
  was: number | boolean | null
}

export type RuleNumberLabel =
  | 'tier-gives'
  | 'activation-gives'
  | 'purchase-gives'
  | 'tier-from'
  | 'cap-ahead'
  | 'idle'
  | 'after-pack'
  | 'window'
  | 'fee'
  | 'fee-period'
  | 'idle-before-fee'
  | 'left-after-fee'
  | 'receive-only'
  | 'grace'
  | 'come-back-from'
  | 'registration'
  | 'registration-applies'
  | 'last-day-usable'

type Found = Pick<RuleNumber, 'path' | 'label' | 'kind' | 'unit' | 'atLeast'>

/** All numbers of a rule that the user can replace for one SIM, in the order the rule tells them. */
export function ruleNumbers(rule: Rule): RuleNumber[] {
  const found = [
    ...rule.tracks.flatMap((track, index) => [
      ...inValidity(track.validity, `tracks.${index}.validity`),
      ...track.after.flatMap(({ stage, period, atLeast }, place) => [
        ...inPeriod(period, `tracks.${index}.after.${place}.period`, stage),
        ...inMoney(atLeast, `tracks.${index}.after.${place}.atLeast`, 'come-back-from'),
      ]),
    ]),
    ...rule.caps.flatMap(inCap),
  ]
  if (rule.tracks.length > 0) found.push(entry('lastDayUsable', 'last-day-usable', 'yes-no'))
  return found.flatMap((place) => withValue(place, rule))
}

function inValidity(validity: Validity, path: string): Found[] {
  switch (validity.kind) {
    case 'from-payment':
      return validity.tiers.flatMap((tier, index) => inTier(tier, `${path}.tiers.${index}`))
    case 'added':
      return [
        ...validity.tiers.flatMap((tier, index) => inTier(tier, `${path}.tiers.${index}`)),
        ...inPeriod(validity.cap, `${path}.cap`, 'cap-ahead'),
      ]
    case 'inactivity':
      return inPeriod(validity.period, `${path}.period`, 'idle')
    case 'pack-end':
      return inPeriod(validity.restart, `${path}.restart`, 'after-pack')
    case 'inside-window':
      return inPeriod(validity.window, `${path}.window`, 'window')
    case 'subscription':
      return [
        ...inMoney(validity.fee, `${path}.fee`, 'fee'),
        ...inPeriod(validity.period, `${path}.period`, 'fee-period'),
      ]
    case 'deduction':
      return [
        ...inPeriod(validity.idle, `${path}.idle`, 'idle-before-fee'),
        ...inMoney(validity.fee, `${path}.fee`, 'fee'),
        ...inPeriod(validity.period, `${path}.period`, 'fee-period'),
        ...inMoney(validity.leaves ?? null, `${path}.leaves`, 'left-after-fee'),
      ]
    case 'any-of':
    case 'all-of':
      return validity.of.flatMap((each, index) => inValidity(each, `${path}.of.${index}`))
    default:
      return []
  }
}

function inTier({ act, gives }: Tier, path: string): Found[] {
  const atLeast = 'atLeast' in act ? (act.atLeast ?? null) : null
  const label = labelOf(act)
  return [
    ...inMoney(atLeast, `${path}.act.atLeast`, 'tier-from'),
    ...inGives(gives, `${path}.gives`, label).map((found) => ({ ...found, atLeast })),
  ]
}

function labelOf({ act }: Act): RuleNumberLabel {
  if (act === 'activated' || act === 'registered') return 'activation-gives'
  return act === 'purchase' ? 'purchase-gives' : 'tier-gives'
}

function inGives(gives: Gives, path: string, label: RuleNumberLabel): Found[] {
  return 'perAmount' in gives ? inPeriod(gives.period, `${path}.period`, label) : inPeriod(gives, path, label)
}

function inPeriod(period: Period | null, path: string, label: RuleNumberLabel): Found[] {
  return period === null ? [] : [{ ...entry(`${path}.count`, label, 'count'), unit: period.unit }]
}

function inMoney(minor: number | null | undefined, path: string, label: RuleNumberLabel): Found[] {
  return typeof minor === 'number' ? [entry(path, label, 'money')] : []
}

function inCap(cap: Cap, index: number): Found[] {
  const path = `caps.${index}`
  const period = cap.kind === 'registration' ? inPeriod(cap.period, `${path}.period`, 'registration') : []
  return [...period, entry(`${path}.applies`, 'registration-applies', 'yes-no')]
}

function entry(path: string, label: RuleNumberLabel, kind: RuleNumber['kind']): Found {
  return { path, label, kind, unit: null, atLeast: null }
}

function withValue(found: Found, rule: Rule): RuleNumber[] {
  const value = valueAt(rule, found.path)
  if (typeof value !== 'number' && typeof value !== 'boolean') return []
  const was = rule.overrides.find(({ path }) => path === found.path)?.was
  return [{ ...found, value, was: typeof was === 'number' || typeof was === 'boolean' ? was : null }]
}
