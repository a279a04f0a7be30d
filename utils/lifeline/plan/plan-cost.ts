import { addPeriod } from '@/utils/sim/add-period'
import type { Day } from '@/utils/sim/day'
import type { Money } from '@/utils/sim/money'
import type { Period } from '@/utils/sim/period'
import type { Rule } from '@/utils/sim/rule'
import type { Way } from './plan-search'
import { runningCost } from './running-cost'

/** What a plan costs, in the three ways a year can be meant. Fees are in all of them. */
export interface PlanCost {
  /** What falls due from today to the same day next year: what has to be at hand. */
  nextYear: Money
  /** What a year costs in the long run: ¥3,000 that last 420 days are about ¥2,609. */
  average: Money
  /** The most that falls due within any one year of the plan. */
  dearestYear: Money
}

const year: Period = { unit: 'year', count: 1, clamp: 'last-day' }

export function planCost(way: Way | null, now: Day, until: Day, rule: Rule): PlanCost {
  const acts = stepsOf(way).filter(({ act }) => act !== null)
  const isUsed = acts.some(({ act }) => act?.kind === 'use')
  const feesFor = (days: Day) => runningCost(rule, days, isUsed)
  const yearly = feesFor(addPeriod(now, year) - now)
  const money = (minor: number): Money => ({ minor: Math.round(minor), currency: rule.currency })
  return {
    nextYear: money(dueInYear(acts, now) + yearly),
    average: money(averageOf(way, until) + byYear(feesFor(until - now), now, until)),
    dearestYear: money(dearestOf(acts) + yearly),
  }
}

function dueInYear(acts: readonly Way[], from: Day): number {
  const end = addPeriod(from, year)
  return acts.reduce((sum, { on, act }) => sum + (on >= from && on < end ? (act?.cost ?? 0) : 0), 0)
}

/** The most that falls due in a year from one of the acts, which are in order: what joins is added, what leaves is taken off. */
function dearestOf(acts: readonly Way[]): number {
  let dearest = 0
  let due = 0
  let next = 0
  for (const { on, act } of acts) {
    const end = addPeriod(on, year)
    for (let joins = acts[next]; joins && joins.on < end; joins = acts[++next]) due += joins.act?.cost ?? 0
    dearest = Math.max(dearest, due)
    due -= act?.cost ?? 0
  }
  return dearest
}

/** What the acts cost by the time they bought, not by the time looked at: the last one reaches beyond the plan. */
function averageOf(way: Way | null, until: Day): number {
  const from = stepsOf(way)[0]?.keptTo ?? until
  const to = way === null || way.keptTo === Infinity ? until : way.keptTo
  return byYear(way?.cost ?? 0, from, to)
}

/** By civil years, so that a payment a year costs what it says in leap years too. */
function byYear(minor: number, from: Day, to: Day): number {
  if (to <= from) return minor
  let years = 0
  while (addPeriod(from, year, years + 1) <= to) years++
  const last = addPeriod(from, year, years)
  return minor / (years + (to - last) / (addPeriod(from, year, years + 1) - last))
}

/** The way from its beginning, which is no act. */
function stepsOf(way: Way | null): Way[] {
  const steps: Way[] = []
  for (let at = way; at; at = at.before) steps.push(at)
  return steps.reverse()
}
