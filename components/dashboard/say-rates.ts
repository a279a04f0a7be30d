import type { Words } from '@/utils/i18n/words'
import type { OwnRate } from '@/utils/sim/own-rates'

/** Rates of the user's own, each with its day: `1 GBP = 196.5 JPY (Nov 22, 2026)`. */
export function sayRates(rates: readonly OwnRate[], into: string, { t, day, locale }: Words): string[] {
  return rates.map(({ currency, rate, on }) =>
    t('costRate', {
      currency,
      rate: rate.toLocaleString(locale, { maximumSignificantDigits: 12 }),
      into,
      day: day(on, 'short'),
    }),
  )
}
