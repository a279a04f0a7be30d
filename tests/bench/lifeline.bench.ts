import { twentyEvents } from '@/tests/support/carriers/twenty-events'
import { day, sim } from '@/tests/utils/lifeline/build'
import type { Carrier } from '@/utils/carriers/carrier'
import { deadlineOf } from '@/utils/lifeline/deadline-of'
import { planKeepAlive } from '@/utils/lifeline/plan/plan-keep-alive'
import type { Rule } from '@/utils/sim/rule'
import { todayIn } from '@/utils/sim/today-in'
import { deriveColumns } from '@/utils/storage/database/derive-columns'
import { atMost, type Claim } from './claim'

export interface Row {
  readonly what: string
  readonly count: number
  /** Milliseconds: the whole, the median of one, the slowest of one. */
  readonly total: number
  readonly median: number
  readonly slowest: number
}

const today = day('2026-11-22')

/**
 * Recomputes the deadlines of growing shelves of SIMs with twenty events each, by the short way and as the database's
 * indexed columns: the median of one must not grow with the number. Then plans ten years for every rule there is.
 */
export async function run(): Promise<Row[]> {
  const rules = readRules()
  const lives = Array.from({ length: 10_000 }, (_, index) => {
    // A stride that has no factor in common with the shelf mixes the countries, so that a hundred stand for all.
    const rule = rules[(index * 101) % rules.length] as Rule
    return { sim: sim(rule), rule, events: twentyEvents(rule, index) }
  })
  const noon = today.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds
  const ways = {
    deadline: ({ rule, events }: Life) => deadlineOf(events, rule, todayIn(rule.zone, noon)),
    columns: ({ sim, events }: Life) => deriveColumns(sim, events, noon),
  }
  type Life = (typeof lives)[number]
  const rows: Row[] = []
  for (const [name, work] of Object.entries(ways)) {
    for (const life of lives.slice(0, 3000)) work(life)
    for (const size of [100, 1000, 10_000])
      rows.push(rowOf(`${name} of a SIM with 20 events`, lives.slice(0, size), work))
  }
  const until = today.add({ years: 10 })
  const plan = (rule: Rule) =>
    planKeepAlive(sim(rule), twentyEvents(rule, 0).slice(0, 5), rule, today, { until })
  for (const rule of rules.slice(0, 50)) plan(rule)
  return [...rows, rowOf('plan of ten years for a rule', rules, plan)]
}

export function claims(rows: readonly Row[]): Claim[] {
  const medianOf = (name: string, count: number) =>
    rows.find((row) => row.what.startsWith(name) && row.count === count)?.median ?? Number.NaN
  const plan = rows.at(-1)
  const all = rows.find(({ what, count }) => what.startsWith('columns') && count === 10_000)
  return [
    atMost('10,000 SIMs × 20 events recomputed', all?.total ?? Infinity, 5000, 'ms'),
    atMost(
      'one of 10,000 SIMs against one of 100',
      medianOf('deadline', 10_000) / medianOf('deadline', 100),
      1.5,
      'times',
    ),
    atMost('plan of ten years, median of all rules', plan?.median ?? Infinity, 5, 'ms'),
    atMost('plan of ten years, slowest of all rules', plan?.slowest ?? Infinity, 500, 'ms'),
  ]
}

function readRules(): Rule[] {
  const shelf = import.meta.glob<Carrier>('@/utils/carriers/rules/*/*.ts', { import: 'default', eager: true })
  return Object.values(shelf)
    .map(({ rule }) => rule)
    .filter(({ tracks }) => tracks.length > 0)
}

function rowOf<T>(what: string, things: readonly T[], work: (thing: T) => unknown): Row {
  const times = things.map((thing) => {
    const before = performance.now()
    work(thing)
    return performance.now() - before
  })
  const sorted = times.toSorted((a, b) => a - b)
  return {
    what,
    count: things.length,
    total: times.reduce((sum, time) => sum + time, 0),
    median: sorted[sorted.length >> 1] ?? 0,
    slowest: sorted.at(-1) ?? 0,
  }
}
