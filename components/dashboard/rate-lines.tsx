import { useWords } from '@/components/words-context'
import type { OwnRates } from '@/utils/sim/own-rates'
import { sayRates } from './say-rates'

/** The user's own rates as an import would leave them; null: as they are. */
export function RateLines({ ownRates }: { ownRates: OwnRates | null }) {
  const words = useWords()
  const { t } = words
  if (ownRates === null) return <p class="dim">{t('importRatesKept')}</p>
  const { into } = ownRates
  return (
    <div>
      <p>{t('importRates')}</p>
      <ul>
        {into !== '' && <li>{t('importRatesInto', { into })}</li>}
        {sayRates(ownRates.rates, into, words).map((rate) => (
          <li key={rate}>{rate}</li>
        ))}
      </ul>
    </div>
  )
}
