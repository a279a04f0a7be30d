import { useEffect, useState } from 'preact/hooks'
import type { YearlyCost } from '@/components/dashboard/cost-card'
import { planKeepAlive } from '@/utils/lifeline/plan/plan-keep-alive'
import type { Line } from '@/utils/page/use-sims'

/** What all lines cost a year by their cheapest plans, each currency by itself; null until it is worked out. */
export function useYearlyCost(lines: readonly Line[]): YearlyCost | null {
  const [cost, setCost] = useState<YearlyCost | null>(null)
  useEffect(() => {
    // After the picture is on the screen: planning takes some milliseconds for each SIM.
    const timer = setTimeout(() => setCost(sumUp(lines)))
    return () => clearTimeout(timer)
  }, [lines])
  return cost
}

function sumUp(lines: readonly Line[]): YearlyCost {
  const totals = new Map<string, number>()
  let unknown = 0
  for (const { sim, events, today } of lines) {
    const plan = planKeepAlive(sim, events, sim.rule, today, { until: today.add({ years: 3 }) })
    if (plan.kind !== 'plan' || !plan.isPriced) unknown += 1
    const { currency, minor } = plan.perYear
    if (plan.kind === 'plan' && minor > 0) totals.set(currency, (totals.get(currency) ?? 0) + minor)
  }
  return { totals: [...totals].map(([currency, minor]) => ({ currency, minor })), unknown }
}
