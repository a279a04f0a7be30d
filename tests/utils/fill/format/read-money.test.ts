import { describe, expect, it } from 'vitest'
import { isOnlyMoney, matchMoney } from '@/utils/fill/format/read-money'
import { spellAmount } from '@/utils/fill/format/spell-amount'

const yen = { minor: 3000, decimals: 0, currency: 'JPY' }
const dong = { minor: 3000, decimals: 0, currency: 'VND' }
const rupees = { minor: 2000, decimals: 2, currency: 'INR' }
const hkd = { minor: 10_000, decimals: 2, currency: 'HKD' }
const euro = { minor: 1000, decimals: 2, currency: 'EUR' }
const pounds = { minor: 1050, decimals: 2, currency: 'GBP' }
const rupiah = { minor: 2_500_000, decimals: 2, currency: 'IDR' }

describe('matchMoney', () => {
  it.each([
    ['¥3,000', yen],
    ['3,000円', yen],
    ['3千円', yen],
    ['￥３，０００', yen],
    ['3000', yen],
    ['JPY 3000', yen],
    ['AED 50', { minor: 5000, decimals: 2, currency: 'AED' }],
    ['50 TRY', { minor: 5000, decimals: 2, currency: 'TRY' }],
    ['3.000 ₫', dong],
    ['3 000 ₫', dong],
    ['₹20', rupees],
    ['Rs. 20', rupees],
    ['₹ 20.00 – 28 days, 2 GB/day', rupees],
    ['HK$100', hkd],
    ['$100', hkd],
    ['100', hkd],
    ['10€', euro],
    ['10,00 €', euro],
    ['EUR 10', euro],
    ['10 EUR', euro],
    ['£10.50', pounds],
    ['10.50', pounds],
    ['Rp 25.000', rupiah],
    ['25.000', rupiah],
    ['25,000', rupiah],
    ["25'000", rupiah],
  ] as const)('takes %s', (text, amount) => {
    expect(matchMoney(text, amount)).toBe('same')
  })
  it.each([
    ['¥30,000', yen],
    ['300円', yen],
    ['3 GB', yen],
    ['₹200', rupees],
    ['20 days ₹199', rupees],
    ['HK$1,000', hkd],
    ['100 € ', euro],
    ['1000', euro],
    ['£10', pounds],
    ['£1050', pounds],
    ['', euro],
    ['Choose', euro],
    ['Rp 250.000', rupiah],
  ] as const)('does not take %s', (text, amount) => {
    expect(matchMoney(text, amount)).toBe('different')
  })
  it.each([
    ['US$100', hkd],
    ['¥20', rupees],
    ['S$10', euro],
    ['€3,000', yen],
  ] as const)('tells another currency: %s', (text, amount) => {
    expect(matchMoney(text, amount)).toBe('other-currency')
  })
})

describe('spellAmount', () => {
  it.each([
    ['3000', yen],
    ['20', rupees],
    ['10.50', pounds],
    ['25000', rupiah],
  ] as const)('writes %s', (expected, amount) => {
    expect(spellAmount(amount)).toBe(expected)
  })
  it('keeps the place of small coins', () => {
    expect(spellAmount({ minor: 1005, decimals: 2, currency: 'EUR' }, ',')).toBe('10,05')
    expect(spellAmount({ minor: 1005, decimals: 3, currency: 'KWD' })).toBe('1.005')
  })
})

describe('isOnlyMoney', () => {
  it.each(['¥3,000', '10 €', '500', 'HK$100', '300 บาท', '25.000 Rp', 'AED 50', '50 ريال', '5 د.إ'])(
    'is true of %s',
    (text) => expect(isOnlyMoney(text)).toBe(true),
  )
  it.each(['Pay ¥3,000 now', 'Recharge 10 €', 'Buy 500', 'TOP 10', '', 'Next', '1 GB 30 days 10 €'])(
    'is false of %j',
    (text) => expect(isOnlyMoney(text)).toBe(false),
  )
})
