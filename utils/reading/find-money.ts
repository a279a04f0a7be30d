import { type Money, minorDigits } from '@/utils/sim/money'
import { currenciesOfSign, currencyOfCountry } from './currencies'
import type { ReadingContext } from './reading'

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
const signAfter = /^\s?(?:\/-|\/=|,-|\.-)?\s?([^\s\d()[\]{}:;,!?"+*#-]{1,8})/
const smallerUnit = /^\s?(?:и |and |et |und )?(\d{1,2})\s?(?:коп|ct\b|cts\b|cents?\b|centimes\b|gr\b|ban)/
const units =
  /^\s?(?:gb|mb|kb|tb|go|mo|min|mins|minutes|sms|hours|hrs|h\b|%|:|x\b|days?\b|kbps|mbps|g\b|分|条|條|通|次|点|点|개|건|분)/

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
    if (mention !== undefined) mentions.push(mention)
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
  const after = text.slice(stop, stop + 12)
  const led = signBefore.exec(before)
  const ledCodes = led === null ? [] : suffixCodes(led[1] ?? '')
  const trailed = ledCodes.length > 0 ? null : signAfter.exec(after)
  const trailedCodes = trailed === null ? [] : prefixCodes(trailed[1] ?? '')
  const codes = ledCodes.length > 0 ? ledCodes : trailedCodes
  const home = context.currency ?? currencyOfCountry(context.country)
  const isNegative = /-\s?$/.test(before) && !/\d\s?-\s?$/.test(before)
  if (codes.length === 0) {
    if (home === undefined || units.test(after)) return undefined
    return { ...settle(digits, home, context), start: index, end: stop, isAssumed: true, isNegative }
  }
  const currency = settleCurrency(codes, context)
  const money = settle(digits, currency, context)
  const start = ledCodes.length > 0 && led !== null ? index - (before.length - led.index) : index
  const end = ledCodes.length > 0 ? stop : stop + (trailed?.[0].length ?? 0)
  const rest = /[.,]/.test(digits) ? null : smallerUnit.exec(text.slice(end).replace(/^\./, ' ').slice(0, 16))
  const minor = money.minor + (rest === null ? 0 : Number(rest[1]))
  return { minor, currency, start, end: end + (rest?.[0].length ?? 0), isAssumed: false, isNegative }
}

// "is rs.", "saldors", "baki:rm": the sign is the longest ending that is one.
function suffixCodes(run: string): readonly string[] {
  const whole = currenciesOfSign(run)
  if (whole.length > 0) return whole
  const trimmed = run.replace(/\.$/, '')
  if (trimmed !== run) return suffixCodes(trimmed)
  const tail = run.split(/[./]/).at(-1) ?? ''
  const tailCodes = tail === run ? [] : currenciesOfSign(tail)
  if (tailCodes.length > 0) return tailCodes
  return currenciesOfSign(/[$€£¥₹₨৳₱₫฿₩₦₵₴₽₺₪]$/.exec(run)?.[0] ?? '')
}

function prefixCodes(run: string): readonly string[] {
  for (const candidate of [run, run.replace(/\.+$/, ''), run.split(/[./]/)[0] ?? '']) {
    const codes = currenciesOfSign(candidate)
    if (codes.length > 0) return codes
  }
  // No blank parts the sign from what follows it in Chinese, Japanese, Thai and Korean.
  for (let length = Math.min(4, run.length); length > 0; length--) {
    const head = run.slice(0, length)
    if (/^[$€£¥₹৳₱₫฿₩₦₴₽₺₪]|[\u0e00-\u9fff\uac00-\ud7af]/.test(head)) {
      const codes = currenciesOfSign(head)
      if (codes.length > 0) return codes
    }
  }
  return []
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
      isDecimalThree(digits.charAt(last), separators.length, places, country))
  const whole = (isDecimal ? digits.slice(0, last) : digits).replace(/\D/g, '')
  const fraction = isDecimal ? digits.slice(last + 1) : ''
  const minor = Math.round(Number(`${whole}.${fraction || '0'}`) * 10 ** places)
  return { minor, currency }
}

// "1.234": thousands, or three decimals?
function isDecimalThree(sign: string, count: number, places: number, country: string | undefined): boolean {
  if (count > 1) return false
  if (places === 3) return true
  if (places === 0 || sign === ',') return false
  return country !== undefined && !commaDecimal.includes(country)
}
