/** Whole minor units (yen, cents, fils …) and an ISO 4217 code; never a fraction, never converted. */
export interface Money {
  minor: number
  currency: string
}

// Making an Intl.NumberFormat costs a hundred times more than using one.
const formats = new Map<string, Intl.NumberFormat>()

// Written down after ISO 4217, because `Intl` answers by browser: for HUF, IDR, PKR, COP, MMK and LAK Chromium says 0 and
// Firefox 2, and what is kept in minor units must mean the same sum in both.
const noDecimals = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ')
const threeDecimals = 'BHD IQD JOD KWD LYD OMR TND'.split(' ')

/** How many decimals a currency has: 0 for JPY, 2 for EUR, 3 for KWD. */
export function minorDigits(currency: string): number {
  if (noDecimals.includes(currency)) return 0
  return threeDecimals.includes(currency) ? 3 : 2
}

/** As people of a locale write it; decimals only where there are any: ¥3,000, €10, €4.09. */
export function formatMoney({ minor, currency }: Money, locale: string): string {
  return formatFor(locale, currency).format(toDecimal(minor, minorDigits(currency)))
}

/** The sum as a plain decimal, `4.09`: for fields of forms and for files. */
export function toDecimal(minor: number, digits: number): `${number}` {
  const sign = minor < 0 ? '-' : ''
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  // Text of digits with at most one point is a numeric literal; the compiler cannot see it.
  return `${sign}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}` as `${number}`
}

/**
 * Reads what a person typed, in any digits and with either separator: `3,000`, `3.000`, `10,5`, `¥ 3000`. Null when it
 * is no sum of that currency (two signs, too many decimals, negative).
 */
export function parseMoney(text: string, currency: string, locale: string): Money | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digitOf)
    // What stands around the number: the currency's sign or code, spaces, and the apostrophe of Swiss thousands.
    .replace(/^[^\d.,-]+|[^\d.,]+$/g, '')
    .replace(/[\s'’_\u066c]/g, '')
    .replace(/\u066b/g, '.')
  if (!/^\d+(?:[.,]\d+)*$/.test(plain)) return null
  const digits = minorDigits(currency)
  const cut = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const hasDecimals = cut !== -1 && isDecimalPoint(plain, cut, digits, locale)
  const whole = hasDecimals ? plain.slice(0, cut) : plain
  const fraction = hasDecimals ? plain.slice(cut + 1) : ''
  if (fraction.length > digits || !/^\d+$|^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(whole)) return null
  const minor = Number(whole.replace(/[.,]/g, '') + fraction.padEnd(digits, '0'))
  return Number.isSafeInteger(minor) ? { minor, currency } : null
}

/** Three digits after the last separator are thousands, unless the currency has three decimals and the locale agrees. */
function isDecimalPoint(plain: string, cut: number, digits: number, locale: string): boolean {
  const after = plain.length - cut - 1
  const sign = plain.charAt(cut)
  if (plain.indexOf(sign) !== cut) return false
  if (after !== 3) return true
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5)
  return digits === 3 && parts.some(({ type, value }) => type === 'decimal' && value === sign)
}

/** The Western digit of a digit of any script: blocks of ten begin at zero. */
function digitOf(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0
  const value = zero
  while (value - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(value - zero)
}

function formatFor(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const found = formats.get(key)
  if (found) return found
  const digits = minorDigits(currency)
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
  } as const
  const made = new Intl.NumberFormat(locale, options)
  formats.set(key, made)
  return made
}
