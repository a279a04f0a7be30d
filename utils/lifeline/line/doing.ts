import type { Act, Amounts, Rule, Track, Validity } from '@/utils/sim/rule'
import type { UseKind } from '@/utils/sim/sim-event'
import { actsOf } from './acts-of'

/** One thing the user could do, with what it costs as far as that is known. */
export interface Doing {
  kind: 'top-up' | 'purchase' | 'use' | 'register'
  /** Minor units paid. */
  amount: number | null
  /** The smallest payment the rule asks for. */
  atLeast: number | null
  pack: string
  uses: readonly UseKind[]
  /** Minor units; null when no source says. */
  cost: number | null
}

/** Everything the rule counts, each once, at every price it is sold for; a use at its lowest. */
export function doingsOf(rule: Rule): Doing[] {
  return distinct(rule.tracks.flatMap((track) => doingsOfTrack(track, rule)))
}

export function doingsOfTrack(track: Track, rule: Rule): Doing[] {
  const floors = track.after.map((stage) => stage.atLeast).filter((floor) => floor !== undefined)
  // A sum that is too much for one step of a ladder may be worth more on another.
  const above = mostSums(rule).map((most) => most + 1)
  return distinct(doingsOfValidity(track.validity, rule, [...floors, ...above]))
}

/** Where steps of a ladder, or what counts, end. */
export function mostSums(rule: Rule): number[] {
  const most = actsOf(rule).map((act) => ('atMost' in act ? act.atMost : undefined))
  return [...new Set(most)].filter((sum) => sum !== undefined)
}

function doingsOfValidity(validity: Validity, rule: Rule, floors: readonly number[]): Doing[] {
  switch (validity.kind) {
    case 'any-of':
    case 'all-of':
      return validity.of.flatMap((part) => doingsOfValidity(part, rule, floors))
    case 'from-payment':
    case 'added':
      return validity.tiers.flatMap((tier) => doingsOfAct(tier.act, rule, floors, 'perAmount' in tier.gives))
    case 'inactivity':
    case 'pack-end':
    case 'inside-window':
      return validity.counts.flatMap((act) => doingsOfAct(act, rule, floors, false))
    case 'deduction': {
      // Any sum pays fees, even one that does not count as an act.
      const sums = rule.amounts.kind === 'unknown' ? [] : [{ act: 'topUp' } as const]
      return [...validity.counts, ...sums].flatMap((act) => doingsOfAct(act, rule, floors, true))
    }
    case 'subscription':
      return doingsOfSubscription(validity, rule)
    default:
      return []
  }
}

function doingsOfSubscription(validity: Validity & { kind: 'subscription' }, rule: Rule): Doing[] {
  if (validity.renews === 'by-itself' && validity.from === 'card') return []
  if (validity.renews === 'by-itself') return doingsOfAct({ act: 'topUp' }, rule, [], true, validity.fee)
  return [{ ...nothing, kind: 'purchase', amount: validity.fee, atLeast: validity.fee, cost: validity.fee }]
}

const nothing = { amount: null, atLeast: null, pack: '', uses: [], cost: null } as const

/** `every`: all amounts sold matter, not only the smallest that counts, because more money gives more time. */
function doingsOfAct(
  act: Act,
  rule: Rule,
  floors: readonly number[],
  every: boolean,
  fallback?: number,
): Doing[] {
  switch (act.act) {
    case 'topUp':
      return amountsFor(act, rule.amounts, floors, every, fallback).map((amount) => ({
        ...nothing,
        kind: 'top-up',
        amount,
        atLeast: act.atLeast ?? null,
        cost: amount,
      }))
    case 'purchase':
      return packsFor(act, rule)
    case 'use':
      return [{ ...nothing, kind: 'use', uses: act.uses, cost: act.cost ?? null }]
    case 'registered':
      return [{ ...nothing, kind: 'register', cost: 0 }]
    case 'activated':
      return []
  }
}

function amountsFor(
  act: Act & { act: 'topUp' },
  amounts: Amounts,
  floors: readonly number[],
  every: boolean,
  fallback: number | undefined,
): (number | null)[] {
  const least = act.atLeast ?? 0
  const most = act.atMost ?? Infinity
  const wanted = [least, ...floors.filter((floor) => floor > least)]
  if (amounts.kind === 'list') {
    const sold = amounts.minors.filter((minor) => minor >= least && minor <= most).sort((a, b) => a - b)
    if (every) return sold
    return wanted.map((floor) => sold.find((minor) => minor >= floor)).filter((minor) => minor !== undefined)
  }
  if (amounts.kind === 'range') {
    // Where money is time and any sum can be paid, the planner finds the sums that are just enough.
    return wanted
      .map((floor) => sumInRange(floor, amounts))
      .filter((minor) => minor <= Math.min(most, amounts.most ?? most))
  }
  return wanted.map((floor) => floor || (fallback ?? null))
}

function sumInRange(floor: number, { least, step }: Amounts & { kind: 'range' }): number {
  return floor <= least ? least : least + Math.ceil((floor - least) / step) * step
}

function packsFor(act: Act & { act: 'purchase' }, rule: Rule): Doing[] {
  const packs = act.packs ?? Object.keys(rule.packs)
  const atLeast = act.atLeast ?? null
  if (packs.length === 0) return [{ ...nothing, kind: 'purchase', amount: atLeast, atLeast, cost: atLeast }]
  return packs.flatMap((pack) => {
    const price = rule.packs[pack]?.price ?? null
    if (price !== null && (price < (act.atLeast ?? 0) || price > (act.atMost ?? Infinity))) return []
    return [{ ...nothing, kind: 'purchase', amount: price, atLeast, pack, cost: price }]
  })
}

function distinct(doings: readonly Doing[]): Doing[] {
  const seen = new Map<string, Doing>()
  for (const doing of doings) {
    const key = `${doing.kind} ${doing.amount} ${doing.pack} ${doing.uses.join()}`
    const known = seen.get(key)
    if (!known || (doing.cost ?? Infinity) < (known.cost ?? Infinity)) seen.set(key, doing)
  }
  return [...seen.values()]
}
