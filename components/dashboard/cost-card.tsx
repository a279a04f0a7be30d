import { useWords } from '@/components/words-context'
import type { Money } from '@/utils/sim/money'
import { convertByOwnRates, type OwnRates } from '@/utils/sim/own-rates'
import { OwnRatesForm } from './own-rates-form'
import { sayRates } from './say-rates'

export interface YearlyCost {
  /** What falls due in the next 12 months: one sum for each currency; they are never added up. */
  nextYear: readonly Money[]
  /** The average of a year in the long run, the same way. */
  average: readonly Money[]
  /** SIMs whose cost is not, or not fully, known. */
  unknown: number
}

interface Props {
  cost: YearlyCost
  ownRates: OwnRates
  /** `YYYY-MM-DD` where the user is. */
  today: string
  onRates: (ownRates: OwnRates) => void
}

/** What keeping all numbers costs at the least: what has to be at hand in the next year, and a year on average. */
export function CostCard({ cost, ownRates, today, onRates }: Props) {
  const { t, money, list } = useWords()
  if (cost.average.length === 0) return null
  const nextYear = list(cost.nextYear.map(money))
  const average = list(cost.average.map(money))
  const currencies = [...new Set([...cost.nextYear, ...cost.average].map(({ currency }) => currency))]
  return (
    <article class="card stack">
      <h3>{t('costTitle')}</h3>
      <p class="big">{nextYear || t('costNothingDue')}</p>
      {average !== nextYear && <p>{t('costAverage', { money: average })}</p>}
      <ConvertedCost cost={cost} ownRates={ownRates} />
      <p class="dim">{t('costHint')}</p>
      {cost.unknown > 0 && <p class="dim">{t('costUnknown', { count: cost.unknown })}</p>}
      <OwnRatesForm currencies={currencies} ownRates={ownRates} today={today} onChange={onRates} />
    </article>
  )
}

/** The same as one sum, which is never shown without the rates it rests on and their days. */
function ConvertedCost({ cost, ownRates }: Pick<Props, 'cost' | 'ownRates'>) {
  const words = useWords()
  const { t, money, list } = words
  const average = convertByOwnRates(cost.average, ownRates)
  if (!average) return null
  const nextYear = convertByOwnRates(cost.nextYear, ownRates)?.total ?? sumIn(cost.nextYear, ownRates.into)
  const { into } = ownRates
  const rates = sayRates(average.by, into, words)
  return (
    <>
      <p>{t('costConverted', { nextYear: money(nextYear), average: money(average.total) })}</p>
      <p class="dim">{t('costOwnRates', { rates: list(rates) })}</p>
    </>
  )
}

/** Sums that are all of one currency need no rate. */
function sumIn(sums: readonly Money[], currency: string): Money {
  return { minor: sums.reduce((sum, { minor }) => sum + minor, 0), currency }
}
