import { useWords } from '@/components/words-context'
import type { Money } from '@/utils/sim/money'

export interface YearlyCost {
  /** One sum for each currency; they are never added up. */
  totals: readonly Money[]
  /** SIMs whose cost is not, or not fully, known. */
  unknown: number
}

/** What keeping all numbers costs a year at the least. */
export function CostCard({ cost }: { cost: YearlyCost }) {
  const { t, money, list } = useWords()
  if (cost.totals.length === 0) return null
  return (
    <article class="card stack">
      <h3>{t('costTitle')}</h3>
      <p class="big">{list(cost.totals.map(money))}</p>
      <p class="dim">{t('costHint')}</p>
      {cost.unknown > 0 && <p class="dim">{t('costUnknown', { count: cost.unknown })}</p>}
    </article>
  )
}
