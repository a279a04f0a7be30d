import { activated, purchase, topUp, use } from '@/tests/utils/lifeline/build'
import { writeDay } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

const firstDay = 20_000

/** Twenty events over two years (autumn 2024 to autumn 2026), of every kind a user records. */
export function twentyEvents(rule: Rule, seed: number): SimEvent[] {
  const [pack = ''] = Object.keys(rule.packs)
  const smallest = rule.amounts.kind === 'list' ? (rule.amounts.minors[0] ?? 1000) : 1000
  return Array.from({ length: 20 }, (_, index) => {
    const on = writeDay(firstDay + index * 36 + (seed % 30))
    if (index === 0) return activated(on)
    if (index % 5 === 4) return use(on)
    return index % 7 === 6 ? purchase(on, pack) : topUp(on, smallest * (1 + (index % 3)), rule.currency)
  })
}
