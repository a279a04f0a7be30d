import * as v from 'valibot'
import type { OwnRates } from '@/utils/sim/own-rates'
import { currency, day } from './field-schemas'

const rate = v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(1e12))

export const noRates: OwnRates = { into: '', rates: [] }

/** At most one rate a currency, and no more than there are currencies. */
export const ownRatesSchema: v.GenericSchema<unknown, OwnRates> = v.strictObject({
  into: v.union([v.literal(''), currency]),
  rates: v.pipe(
    v.array(v.strictObject({ currency, rate, on: day })),
    v.maxLength(200),
    v.check((rates) => new Set(rates.map((one) => one.currency)).size === rates.length),
  ),
})
