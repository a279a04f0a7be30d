import { useEffect, useState } from 'preact/hooks'
import type { YearlyCost } from '@/components/dashboard/cost-card'
import type { Line } from '@/utils/page/use-sims'
import type { Money } from '@/utils/sim/money'
import { planFor } from './use-plan'

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
  const nextYear = new Map<string, number>()
  const average = new Map<string, number>()
  let unknown = 0
  for (const line of lines) {
    const plan = planFor(line)
    if (plan.kind !== 'plan' || !plan.isPriced) unknown += 1
    if (plan.kind !== 'plan') continue
    addTo(nextYear, plan.cost.nextYear)
    addTo(average, plan.cost.average)
  }
  return { nextYear: sumsOf(nextYear), average: sumsOf(average), unknown }
}

function addTo(sums: Map<string, number>, { currency, minor }: Money): void {
  if (minor > 0) sums.set(currency, (sums.get(currency) ?? 0) + minor)
}

function sumsOf(sums: ReadonlyMap<string, number>): Money[] {
  return [...sums].map(([currency, minor]) => ({ currency, minor }))
}
