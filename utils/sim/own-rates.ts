import { type Money, minorDigits } from './money'

/** What the user says a unit of another currency is worth, and on which day they said so. */
export interface OwnRate {
  currency: string
  /** Units of the wanted currency for one unit of this one. */
  rate: number
  on: string
}

/** Rates of the user's own. Nothing is ever converted by any other, and nothing without saying so. */
export interface OwnRates {
  /** The currency sums are wanted in; empty: none. */
  into: string
  rates: readonly OwnRate[]
}

export interface Converted {
  total: Money
  /** The rates it rests on, to be shown beside it. */
  by: readonly OwnRate[]
}

/** Sums of several currencies as one; null where a rate is missing, or nothing has to be converted. */
export function convertByOwnRates(sums: readonly Money[], { into, rates }: OwnRates): Converted | null {
  const by: OwnRate[] = []
  let units = 0
  for (const { minor, currency } of sums) {
    const rate = currency === into ? null : rates.find((one) => one.currency === currency)
    if (rate === undefined) return null
    if (rate) by.push(rate)
    units += (minor / 10 ** minorDigits(currency)) * (rate?.rate ?? 1)
  }
  if (into === '' || by.length === 0) return null
  return { total: { minor: Math.round(units * 10 ** minorDigits(into)), currency: into }, by }
}

/** The rates with one more, newer, or taken away. */
export function withRate(
  { into, rates }: OwnRates,
  currency: string,
  rate: number | null,
  on: string,
): OwnRates {
  const others = rates.filter((one) => one.currency !== currency)
  return { into, rates: rate === null ? others : [...others, { currency, rate, on }] }
}

/** Reads `163.5`, `163,5` or full-width digits; null for anything that is no positive number. */
export function readRate(text: string): number | null {
  const plain = text.normalize('NFKC').trim().replace(',', '.')
  if (!/^\d{1,12}(?:\.\d{1,12})?$/.test(plain)) return null
  const rate = Number(plain)
  return rate > 0 ? rate : null
}
