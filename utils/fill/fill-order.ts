import type { Recipe } from './recipe'

/**
 * How a number is spelled for a page. For +81 90-0000-1234 in Japan:
 * `national` 09000001234 · `bare` 9000001234 · `e164` +819000001234 · `digits` 819000001234 · `idd` 00819000001234.
 */
export type NumberFormat = 'national' | 'bare' | 'e164' | 'digits' | 'idd'

export interface OrderedNumber {
  /** `+` and digits. */
  readonly e164: string
  /** Digits after the country code, without the trunk prefix. */
  readonly nationalNumber: string
  /** What is dialled before the national number at home: `'0'`, `'8'`, … or `''`. */
  readonly trunkPrefix: string
  /** Digits, without `+`. */
  readonly countryCallingCode: string
  /** ISO 3166 alpha-2, upper case; `''` when unknown. */
  readonly country: string
  /** As people of the country write it, e.g. `090-0000-1234`. */
  readonly nationalFormatted?: string
}

export interface OrderedAmount {
  /** Whole minor units: ¥3,000 is 3000 with 0 decimals, €10 is 1000 with 2. */
  readonly minor: number
  readonly decimals: number
  /** ISO 4217. */
  readonly currency: string
}

/** Everything a page may learn: one number, one amount. Plain JSON, so it can be passed to an injected script. */
export interface FillOrder {
  readonly number: OrderedNumber
  readonly amount: OrderedAmount | null
  /** What the carrier's data file knows; the page has the last word. */
  readonly carrierHints?: { readonly format?: NumberFormat; readonly digits?: number }
  readonly recipe?: Recipe | null
  /** The origin the gate has allowed; any other document is refused at the moment of writing. */
  readonly allowedOrigin: string
}
