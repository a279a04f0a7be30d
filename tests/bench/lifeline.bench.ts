import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { activated, day, purchase, sim, topUp, use } from '@/tests/utils/lifeline/build'
import type { Carrier } from '@/utils/carriers/carrier'
import { deadlineOf } from '@/utils/lifeline/deadline-of'
import { planKeepAlive } from '@/utils/lifeline/plan/plan-keep-alive'
import { writeDay } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

export interface Row {
  readonly what: string
  readonly count: number
  /** Milliseconds: the whole, the median of one, the slowest of one. */
  readonly total: number
  readonly median: number
  readonly slowest: number
}

const shelf = join(import.meta.dirname, '../../utils/carriers/rules')
const today = day('2026-11-22')
const firstDay = 20_000

/**
 * Recomputes the deadlines of growing shelves of SIMs with twenty events each: the median of one must not grow with the
 * number. Then plans ten years for every rule there is: the median is to stay under 5 ms.
 */
export async function run(): Promise<Row[]> {
  const rules = await readRules()
  const lives = Array.from({ length: 10_000 }, (_, index) => {
    // A stride that has no factor in common with the shelf mixes the countries, so that a hundred stand for all.
    const rule = rules[(index * 101) % rules.length] as Rule
    return { rule, events: historyFor(rule, index) }
  })
  for (const { rule, events } of lives.slice(0, 2000)) deadlineOf(events, rule, today)
  const rows = [100, 1000, 10_000].map((size) =>
    rowOf(`deadline of a SIM with 20 events, ${size} SIMs`, lives.slice(0, size), ({ rule, events }) =>
      deadlineOf(events, rule, today),
    ),
  )
  const until = today.add({ years: 10 })
  const plan = (rule: Rule) =>
    planKeepAlive(sim(rule), historyFor(rule, 0).slice(0, 5), rule, today, { until })
  for (const rule of rules.slice(0, 50)) plan(rule)
  return [...rows, rowOf('plan of ten years for a rule', rules, plan)]
}

async function readRules(): Promise<Rule[]> {
  const files = (await readdir(shelf, { recursive: true })).filter((file) => file.endsWith('.ts')).sort()
  const modules: { default: Carrier }[] = await Promise.all(files.map((file) => import(join(shelf, file))))
  return modules.map((module) => module.default.rule).filter(({ tracks }) => tracks.length > 0)
}

/** Twenty events over two years, of every kind a user records. */
function historyFor(rule: Rule, seed: number): SimEvent[] {
  const [pack = ''] = Object.keys(rule.packs)
  const smallest = rule.amounts.kind === 'list' ? (rule.amounts.minors[0] ?? 1000) : 1000
  return Array.from({ length: 20 }, (_, index) => {
    const on = writeDay(firstDay + index * 36 + (seed % 30))
    if (index === 0) return activated(on)
    if (index % 5 === 4) return use(on)
    return index % 7 === 6 ? purchase(on, pack) : topUp(on, smallest * (1 + (index % 3)), rule.currency)
  })
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
