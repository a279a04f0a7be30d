import { type Doing, doingsOf, doingsOfTrack } from '@/utils/lifeline/line/doing'
import { type Line, runLine } from '@/utils/lifeline/line/line'
import { reach } from '@/utils/lifeline/line/validity'
import { fromPlainDate, toPlainDate } from '@/utils/sim/day'
import type { Money } from '@/utils/sim/money'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent, UseKind } from '@/utils/sim/sim-event'
import { type PlanCost, planCost } from './plan-cost'
import { type Kept, searchPlan, type Way } from './plan-search'
import { runningCost } from './running-cost'

export interface Plan {
  /**
   * `impossible`: no sequence of acts keeps it; `unknown`: it lives by dates only the carrier knows; `too-long`: the
   * search was given up.
   */
  kind: 'plan' | 'impossible' | 'unknown' | 'too-long'
  keep: Kept
  until: Temporal.PlainDate
  acts: readonly PlannedAct[]
  /** What the acts cost, and what the carrier takes beside them. */
  total: Money
  fees: Money
  cost: PlanCost
  /** The day the last act reaches; null when nothing ends it. */
  keptTo: Temporal.PlainDate | null
  /** False when a price is missing: then it is the cheapest by the prices that are known. */
  isPriced: boolean
  /** Whether it lets calls out lapse in between. */
  comesBack: boolean
  /** What the user paid in the twelve months up to today; null when nothing was recorded. */
  paidLastYear: Money | null
}

export interface PlannedAct {
  kind: Doing['kind']
  money: Money | null
  pack: string
  uses: readonly UseKind[]
  /** The last day for it. */
  by: Temporal.PlainDate
  /** Whether calls out are off by then. */
  lapsed: boolean
}

export interface PlanWish {
  until: Temporal.PlainDate
  /** The clock that must never stop; the rule's aim unless said otherwise. */
  keep?: Kept
}

// A plan of ten years takes a few hundred steps, a daily one some 3,700, and the most sums to try are some 70,000; beyond
// this the rule is a puzzle, not a carrier, and nobody waits for it.
const mostSteps = 6000
const mostTried = 100_000

/** The cheapest sequence of acts that keeps a number until a day. */
export function planKeepAlive(
  _sim: Sim,
  events: readonly SimEvent[],
  rule: Rule,
  today: Temporal.PlainDate,
  wish: PlanWish,
): Plan {
  const now = fromPlainDate(today)
  const until = fromPlainDate(wish.until)
  const keep = wish.keep ?? (rule.aim === 'credit' ? 'outgoing' : rule.aim)
  const doings = priced(doingsOf(rule))
  const line = runLine(rule, events, now + 1)
  let cancelled = false
  const way = searchPlan(line, now, until, keep, doings, (steps, tried) => {
    cancelled = steps > mostSteps || tried > mostTried
    return cancelled
  })
  const acts = way === null ? [] : actsOf(way, rule)
  const money = (minor: number): Money => ({ minor, currency: rule.currency })
  const total = way?.cost ?? 0
  const fees = runningCost(
    rule,
    until - now,
    acts.some(({ kind }) => kind === 'use'),
  )
  return {
    kind: way === null ? whyNot(line, cancelled) : 'plan',
    keep,
    until: wish.until,
    acts,
    total: money(total),
    fees: money(fees),
    cost: planCost(way, now, until, rule),
    keptTo: way === null || way.keptTo === Infinity ? null : toPlainDate(way.keptTo),
    isPriced: acts.every((act) => act.money !== null),
    comesBack: acts.some(({ lapsed }) => lapsed),
    paidLastYear: paidLastYear(events, rule, today),
  }
}

function whyNot(line: Line, cancelled: boolean): Plan['kind'] {
  if (cancelled) return 'too-long'
  const isTold = line.tracks.every((track, index) => {
    // A date that the carrier told says nothing of how to come to the next one.
    if (track.validity.kind === 'stated') return false
    const source = line.states[index]?.source
    return !source || reach(track.validity, source).end !== null || doingsOfTrack(track, line.rule).length > 0
  })
  return isTold && line.tracks.length > 0 ? 'impossible' : 'unknown'
}

/** Where some prices are known, acts of unknown price are left out; a use without one is a text, and nearly free. */
function priced(doings: readonly Doing[]): readonly Doing[] {
  const known = doings.filter(({ kind, cost }) => cost !== null || kind === 'use')
  return known.length > 0 ? known : doings
}

function actsOf(way: Way, rule: Rule): PlannedAct[] {
  const acts: PlannedAct[] = []
  for (let at: Way | null = way; at?.act; at = at.before) {
    const { kind, cost, pack, uses } = at.act
    acts.push({
      kind,
      money: cost === null ? null : { minor: cost, currency: rule.currency },
      pack,
      uses,
      by: toPlainDate(at.on),
      lapsed: at.lapses > (at.before?.lapses ?? 0),
    })
  }
  return acts.reverse()
}

function paidLastYear(events: readonly SimEvent[], rule: Rule, today: Temporal.PlainDate): Money | null {
  const since = today.subtract({ years: 1 })
  let minor: number | null = null
  for (const event of events) {
    if (event.deletedAt !== null || !('money' in event) || event.kind === 'statedBalance') continue
    if (event.kind === 'topUp' && event.status !== 'paid') continue
    // A pack bought from the credit was paid with the top-up before it.
    if (event.kind === 'purchase' && rule.packs[event.pack]?.paidFrom === 'credit') continue
    const on = Temporal.PlainDate.from(event.on)
    if (Temporal.PlainDate.compare(on, since) <= 0 || Temporal.PlainDate.compare(on, today) > 0) continue
    if (event.money?.currency === rule.currency) minor = (minor ?? 0) + event.money.minor
  }
  return minor === null ? null : { minor, currency: rule.currency }
}
