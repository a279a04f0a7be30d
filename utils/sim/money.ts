/** Whole minor units (yen, cents, fils …) and an ISO 4217 code; never a fraction, never converted. */
export interface Money {
  minor: number
  currency: string
}

/** How many decimals a currency has: 0 for JPY, 2 for EUR, 3 for KWD. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}
