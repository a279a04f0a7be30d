import type { OrderedAmount } from '@/utils/fill/fill-order'

/** Currency signs and words, and the currencies each may mean. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/hk\$/, 'HKD'],
  [/nt\$|元/, 'TWD CNY HKD'],
  [/s\$/, 'SGD'],
  [/us\$/, 'USD'],
  [/r\$/, 'BRL'],
  [/[¥￥]/, 'JPY CNY'],
  [/円|yen/, 'JPY'],
  [/€|eur/, 'EUR'],
  [/£/, 'GBP EGP'],
  [/₹|\brs\b/, 'INR PKR LKR NPR'],
  [/₽|руб|\bр\b/, 'RUB BYN'],
  [/₺|\btl\b|\btry\b/, 'TRY'],
  [/kč/, 'CZK'],
  [/\bft\b/, 'HUF'],
  [/₩|원/, 'KRW'],
  [/₫|đ/, 'VND'],
  [/฿|บาท/, 'THB'],
  [/₱/, 'PHP'],
  [/₦/, 'NGN'],
  [/₴|грн/, 'UAH'],
  [/\brp\b/, 'IDR'],
  [/\brm\b/, 'MYR'],
  [/zł/, 'PLN'],
  [/\bkr\b/, 'SEK NOK DKK ISK'],
  [/fr\./, 'CHF'],
  [/\$/, 'USD HKD SGD AUD CAD NZD TWD MXN ARS CLP COP JMD FJD BRL'],
]

/** Codes that are also words of a page in capitals: "TOP 10". */
const words = ['ALL', 'TOP', 'TRY']
let codes: ReadonlySet<string> | undefined
export function isCode(text: string): boolean {
  if (text.length !== 3 || words.includes(text)) return false
  // The browser makes its list anew each time it is asked.
  codes ??= new Set(Intl.supportedValuesOf('currency'))
  return codes.has(text)
}

interface Money {
  readonly value: number
  /** Currencies the sign beside it may mean; empty when no sign is near. */
  readonly currencies: readonly string[]
}

/** Every sum of money that a text may mean: "¥3,000", "3.000 ₫", "3千円", "10€", "HK$100". */
export function readMoney(text: string): Money[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const found: Money[] = []
  for (const match of plain.matchAll(/\d[\d.,'’\u00a0\u202f ]*\d|\d/g)) {
    const end = match.index + match[0].length
    const before = plain.slice(Math.max(0, match.index - 5), match.index)
    const after = plain.slice(end, end + 6)
    const currencies = signNextTo(before, after)
    const factor = /^\s*千/.test(after) ? 1_000 : /^\s*[万萬만]/.test(after) ? 10_000 : 1
    for (const value of readingsOf(match[0])) found.push({ value: value * factor, currencies })
  }
  return found
}

function signNextTo(before: string, after: string): string[] {
  const near = [before.match(/\S+\s?$/)?.[0] ?? '', after.match(/^\s?(\S+)/)?.[0] ?? '']
  // A number that stands alone is met most, in lists of days and years.
  if (near.join('') === '') return []
  for (const [sign, currencies] of signs)
    if (near.some((side) => sign.test(side))) return currencies.split(' ')
  return near.map((side) => side.trim().toUpperCase()).filter(isCode)
}

/** "3.000" is three thousand or three: both are kept, the one that was ordered decides. */
function readingsOf(digits: string): number[] {
  const clean = digits.replace(/['’\u00a0\u202f ]/g, '')
  const readings = new Set<number>()
  const last = clean.match(/[.,](\d+)$/)
  const whole = Number(clean.replace(/[.,]/g, ''))
  if (last === null || (last[1]?.length === 3 && !clean.startsWith('0'))) readings.add(whole)
  if (last !== null && (last[1]?.length ?? 0) <= 3) {
    const cents = clean.slice(0, last.index).replace(/[.,]/g, '')
    readings.add(Number(`${cents}.${last[1]}`))
  }
  return [...readings]
}

export const isSigned = ({ currencies }: Money): boolean => currencies.length > 0

export type MoneyMatch = 'same' | 'other-currency' | 'different'

/** Whether a text on the page means the ordered amount. A sum with a currency sign outranks bare numbers beside it. */
export function matchMoney(text: string, amount: OrderedAmount): MoneyMatch {
  const wanted = amount.minor / 10 ** amount.decimals
  const sums = readMoney(text)
  const signed = sums.filter(isSigned)
  const telling = signed.length > 0 ? signed : sums.slice(0, 2)
  const same = telling.filter((sum) => Math.abs(sum.value - wanted) < 1e-9)
  if (same.some((sum) => sum.currencies.length === 0 || sum.currencies.includes(amount.currency)))
    return 'same'
  return same.length > 0 ? 'other-currency' : 'different'
}

/** Whether a text is a sum and nothing else: "¥3,000", "10 €", "500", but not "Pay 500". */
export function isOnlyMoney(text: string): boolean {
  const plain = text.normalize('NFKC').toLowerCase()
  const rest = signs.reduce(
    (left, [sign]) => left.replace(sign, ' '),
    plain
      .replace(/(\d)\s*[千万萬만]/, '$1')
      .replace(/[جدر]\.\p{L}|ريال|درهم|دينار|جنيه/u, '')
      .replace(/[a-z]{3}/, (word) => (isCode(word.toUpperCase()) ? ' ' : word)),
  )
  return readMoney(plain).length > 0 && readMoney(plain).length < 3 && !/\p{L}/u.test(rest)
}
