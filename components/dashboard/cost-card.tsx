import { useWords } from '@/components/words-context'
import type { Money } from '@/utils/sim/money'

export interface YearlyCost {
  /** What falls due in the next 12 months: one sum for each currency; they are never added up. */
  nextYear: readonly Money[]
  /** The average of a year in the long run, the same way. */
  average: readonly Money[]
  /** SIMs whose cost is not, or not fully, known. */
  unknown: number
}

/** What keeping all numbers costs at the least: what has to be at hand in the next year, and a year on average. */
export function CostCard({ cost }: { cost: YearlyCost }) {
  const { t, money, list } = useWords()
  if (cost.average.length === 0) return null
  const nextYear = list(cost.nextYear.map(money))
  const average = list(cost.average.map(money))
  return (
    <article class="card stack">
      <h3>{t('costTitle')}</h3>
      <p class="big">{nextYear || t('costNothingDue')}</p>
      {average !== nextYear && <p>{t('costAverage', { money: average })}</p>}
      <p class="dim">{t('costHint')}</p>
      {cost.unknown > 0 && <p class="dim">{t('costUnknown', { count: cost.unknown })}</p>}
    </article>
  )
}
