import type { ReadingContext } from '@/utils/reading/reading'
import { type Money, minorDigits } from '@/utils/sim/money'
import { currenciesOfSign, currencyOfCountry } from './currencies'

export interface MoneyMention extends Money {
  start: number
  end: number
  /** no currency stood beside the number: it was taken from the SIM */
  isAssumed: boolean
  isNegative: boolean
}

const number =
  /(?<![\d.,])\d{1,3}(?:[ ,.'](?:\d{2},)?\d{3})+(?![\d])(?:[.,]\d{1,4})?|(?<![\d])\d{1,12}(?:[.,]\d{1,4})?(?!\d)/g
const signBefore = /([^\s\d()[\]{}:;,=!?"'+*#-]{1,9}|=n=)[\s:=]{0,2}(-?)\s?$/
const signAfter = /^\s?(?:\/-|\/=|,-|\.-)?\s?(ש"ח|[^\s\d()[\]{}:;,!?"+*#-]{1,8})/
const smallerUnit =
  /^(\d{2})(?!\d|[.,]\d)|^\s{0,2}(?:и |and |et |und )?(\d{1,2})\s?(?:коп|ct\b|cts\b|cents?\b|centimes\b|gr\b|ban)/
const abroad = 'USD EUR GBP AUD CAD HKD SGD JPY CHF CNY RUB AED'
const letter = /[\p{L}\p{M}]/u
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]/
// These are written against the word before them.
const glued = /^(?:rs\.?|rm|rp\.?|tk|php|usd|eur|hk\$|nt\$|us\$|r\$)$/
const units =
  /^\s?(?:gb|mb|kb|tb|go|mo|min|mins|minutes|sms|hours|hrs|h\b|%|:|x\b|days?\b|kbps|mbps|g\b|pts?\b|points|puntos|punkt|utt\b|баллов|分|条|條|通|次|点|点|개|건|분)/

// Here "1.234" is one thousand two hundred and thirty-four.
const commaDecimal =
  'AL AO AR AT AZ BA BE BG BO BR BY CL CO CR CZ DE DK EE ES FI FO FR GE GR HR HU ID IS IT LT LU LV MA MC MD ME MK MZ NL NO PL PT PY RO RS RU SE SI SK SN CI CM TN DZ TR UA UY VE VN KZ'

export function findMoney(
  text: string,
  taken: readonly { start: number; end: number }[],
  context: ReadingContext,
): MoneyMention[] {
  const blocked = new Uint8Array(text.length)
  for (const { start, end } of taken) blocked.fill(1, start, end)
  const mentions: MoneyMention[] = []
  for (const { 0: digits, index } of text.matchAll(number)) {
    if (blocked[index] === 1) continue
    const mention = readMoney(text, index, digits, context)
    // "3€20" is one amount
    if (mention === undefined || mention.start < (mentions.at(-1)?.end ?? 0)) continue
    mentions.push(mention)
  }
  return mentions
}

function readMoney(
  text: string,
  index: number,
  digits: string,
  context: ReadingContext,
): MoneyMention | undefined {
  const stop = index + digits.length
  const before = text.slice(Math.max(0, index - 12), index)
  const after = text.slice(stop, stop + 14)
  const home = context.currency ?? currencyOfCountry(context.country)
  const isNegative = /(?:-|минус:?|minus:?)\s?$/.test(before) && !/\d\s?-\s?$/.test(before)
  const led = readLed(before, home)
  const trailed = readTrailed(after, home)
  // "ar 55,50 kr": of two signs the one that is at home counts.
  const isTrailed =
    led === undefined || (trailed?.codes.includes(home ?? '') === true && !led.codes.includes(home ?? ''))
  const sign = isTrailed ? trailed : led
  if (sign === undefined) {
    if (home === undefined || units.test(after)) return undefined
    return { ...settle(digits, home, context), start: index, end: stop, isAssumed: true, isNegative }
  }
  const currency = settleCurrency(sign.codes, context)
  const money = settle(digits, currency, context)
  const start = isTrailed ? index : index - sign.length
  const end = isTrailed ? stop + sign.length : stop
  const rest = /[.,]/.test(digits) ? null : smallerUnit.exec(text.slice(end, end + 16).replace(/^\./, ' '))
  const minor = money.minor + (rest === null ? 0 : Number(rest[1] ?? rest[2]))
  return { minor, currency, start, end: end + (rest?.[0].length ?? 0), isAssumed: false, isNegative }
}

interface Sign {
  codes: readonly string[]
  /** from the number to the far end of the sign */
  length: number
}

// "is rs.", "saldors", "餘額為hk$": the sign is the longest ending that is one.
function readLed(before: string, home: string | undefined): Sign | undefined {
  const led = signBefore.exec(before)
  const run = led?.[1]
  if (led === null || run === undefined) return undefined
  for (let from = 0; from < run.length; from++) {
    const sign = run.slice(from)
    if (sign === 'e') continue
    const isWhole =
      from === 0 ||
      !letter.test(sign.charAt(0)) ||
      !letter.test(run.charAt(from - 1)) ||
      unspaced.test(run.charAt(from - 1))
    if (!isWhole && !glued.test(sign)) continue
    const codes = trusted(sign, home)
    if (codes.length > 0) return { codes, length: before.length - led.index - from }
  }
  return undefined
}

// An "e" behind the number is the euro, before it the Italian "and".
function readTrailed(after: string, home: string | undefined): Sign | undefined {
  const trailed = signAfter.exec(after)
  const run = trailed?.[1]
  if (trailed === null || run === undefined) return undefined
  const lead = trailed[0].length - run.length
  for (let length = run.length; length > 0; length--) {
    const sign = run.slice(0, length)
    const next = run.charAt(length)
    // No blank parts the sign from what follows it in Chinese, Japanese, Thai and Korean.
    if (next !== '' && letter.test(next) && letter.test(sign.slice(-1)) && !unspaced.test(sign)) continue
    const codes = trusted(sign, home)
    // A full stop after the sign ends the sentence more often than it abbreviates.
    if (codes.length > 0)
      return { codes, length: lead + (sign.length > 1 && sign.endsWith('.') ? length - 1 : length) }
  }
  return undefined
}

// "ar", "try", "all" are words before they are currencies: they count where they are at home.
function trusted(sign: string, home: string | undefined): readonly string[] {
  const codes = currenciesOfSign(sign)
  const [first = ''] = codes
  if (!/^[a-z.]{1,3}$/.test(sign) || home === undefined || codes.includes(home)) return codes
  // Bulgaria has the euro since 2026, and texts that still say leva.
  if (home === 'EUR' && first === 'BGN') return codes
  return abroad.includes(first) && sign.length === 3 ? codes : []
}

function settleCurrency(codes: readonly string[], { country, currency }: ReadingContext): string {
  const home = currencyOfCountry(country)
  const fitting = [currency, home].find((code) => code !== undefined && codes.includes(code))
  return fitting ?? codes[0] ?? 'XXX'
}

function settle(digits: string, currency: string, { country }: ReadingContext): Money {
  const places = minorDigits(currency)
  const separators = digits.replace(/\d/g, '')
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const decimals = last < 0 ? 0 : digits.length - last - 1
  const isDecimal =
    last >= 0 &&
    (decimals !== 3 ||
      digits.startsWith('0') ||
      (separators.length > 1 && new Set(separators).size > 1) ||
      isDecimalThree(digits.charAt(last), separators.length, currency, country))
  const whole = (isDecimal ? digits.slice(0, last) : digits).replace(/\D/g, '')
  const fraction = isDecimal ? digits.slice(last + 1) : ''
  const minor = Math.round(Number(`${whole}.${fraction || '0'}`) * 10 ** places)
  return { minor, currency }
}

// "1.234": thousands, or three decimals? Only few currencies have that many, and the dinar of Iraq has none in use.
function isDecimalThree(sign: string, count: number, currency: string, country: string | undefined): boolean {
  if (count > 1 || minorDigits(currency) !== 3 || currency === 'IQD') return false
  return sign === '.' || (country !== undefined && commaDecimal.includes(country))
}
