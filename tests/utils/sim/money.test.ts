import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney, minorDigits, parseMoney, toDecimal } from '@/utils/sim/money'

const currencies = ['JPY', 'EUR', 'KWD', 'IDR', 'GBP', 'HKD']

describe('a sum of money', () => {
  it.each([
    ['JPY', 0],
    ['EUR', 2],
    ['KWD', 3],
    // Chromium's own answer for these is 0.
    ['HUF', 2],
    ['IDR', 2],
    ['PKR', 2],
  ])('knows the decimals of %s', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits)
  })

  it.each([
    ['¥3,000', { minor: 3000, currency: 'JPY' }, 'en'],
    ['€10', { minor: 1000, currency: 'EUR' }, 'en'],
    ['€4.09', { minor: 409, currency: 'EUR' }, 'en'],
    ['-€0.05', { minor: -5, currency: 'EUR' }, 'en'],
    ['HUF 10.50', { minor: 1050, currency: 'HUF' }, 'en'],
    ['IDR 115,000', { minor: 11_500_000, currency: 'IDR' }, 'en'],
    ['¥3,000', { minor: 3000, currency: 'JPY' }, 'ja'],
    ['€90,071,992,547,409.91', { minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' }, 'en'],
  ])('is written %s', (expected, money, locale) => {
    expect(formatMoney(money, locale).normalize('NFKC')).toBe(expected.normalize('NFKC'))
  })

  it.each([
    ['3000', 'JPY', 'ja', 3000],
    ['3,000', 'JPY', 'en', 3000],
    ['３，０００', 'JPY', 'ja', 3000],
    ['¥ 3,000', 'JPY', 'ja', 3000],
    ['3000円', 'JPY', 'ja', 3000],
    ['10', 'EUR', 'en', 1000],
    ['10,5', 'EUR', 'en', 1050],
    ['10.50 €', 'EUR', 'de', 1050],
    ['1.000', 'EUR', 'en', 100_000],
    ['1.000,50', 'EUR', 'en', 100_050],
    ['1’000.50', 'CHF', 'de', 100_050],
    ['1,00,000', 'INR', 'en', 10_000_000],
    ['1.250', 'KWD', 'en', 1250],
    ['1,250', 'KWD', 'en', 1_250_000],
    ['٣٠٫٥', 'SAR', 'ar', 3050],
    ['HK$50', 'HKD', 'zh-TW', 5000],
  ])('is read from %s in %s (%s)', (text, currency, locale, minor) => {
    expect(parseMoney(text, currency, locale)).toEqual({ minor, currency })
  })

  it.each([
    ['', 'JPY'],
    ['abc', 'JPY'],
    ['-5', 'EUR'],
    ['1.5', 'JPY'],
    ['1.2345', 'EUR'],
    ['1,2,3', 'EUR'],
    ['5 or 6', 'EUR'],
    ['99999999999999999999', 'JPY'],
  ])('is not read from %j in %s', (text, currency) => {
    expect(parseMoney(text, currency, 'en')).toBeNull()
  })

  it.each([
    [0, 2, '0.00'],
    [5, 2, '0.05'],
    [-5, 2, '-0.05'],
    [-1250, 3, '-1.250'],
    [3000, 0, '3000'],
    [0, 0, '0'],
    [-7, 0, '-7'],
  ])('of %d with %d decimals is the decimal %s', (minor, digits, expected) => {
    expect(toDecimal(minor, digits)).toBe(expected)
  })

  it('is read in every script’s digits', () => {
    for (const zero of ['0', '٠', '۰', '०', '০', '๐', '０', '𝟎']) {
      const digits = Array.from({ length: 10 }, (_, at) =>
        String.fromCodePoint((zero.codePointAt(0) ?? 0) + at),
      )
      const text = [...'9081726354'].map((digit) => digits[Number(digit)]).join('')
      expect(parseMoney(text, 'JPY', 'en'), text).toEqual({ minor: 9_081_726_354, currency: 'JPY' })
    }
  })

  it('survives writing and reading without drifting', () => {
    const sums = fc.tuple(fc.integer({ min: 0, max: 10 ** 12 }), fc.constantFrom(...currencies))
    fc.assert(
      fc.property(
        sums,
        fc.constantFrom('en', 'ja', 'zh-CN', 'zh-TW', 'de', 'fr'),
        ([minor, currency], locale) => {
          const written = formatMoney({ minor, currency }, locale)
          expect(parseMoney(written, currency, locale)).toEqual({ minor, currency })
          expect(parseMoney(toDecimal(minor, minorDigits(currency)), currency, 'en')).toEqual({
            minor,
            currency,
          })
        },
      ),
    )
  })
})
