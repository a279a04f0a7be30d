import { useMemo } from 'preact/hooks'
import { type Plan, planKeepAlive } from '@/utils/lifeline/plan/plan-keep-alive'
import type { Line } from '@/utils/page/use-sims'

/** Over three years what happens to be left today weighs little in the cost of one. */
const yearsPlanned = 5

/** The cheapest way to keep a line; planned anew only when the line or its day changes. */
export function usePlan(line: Line | null): Plan | null {
  return useMemo(() => line && planFor(line), [line])
}

export function planFor({ sim, events, today }: Line): Plan {
  return planKeepAlive(sim, events, sim.rule, today, { until: today.add({ years: yearsPlanned }) })
}
