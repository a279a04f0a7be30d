import { describe, expect, it } from 'vitest'
import { convertByOwnRates, type OwnRates, readRate, withRate } from '@/utils/sim/own-rates'

const eur = { currency: 'EUR', rate: 163.5, on: '2026-11-03' }
const kwd = { currency: 'KWD', rate: 490, on: '2026-10-01' }
const yen: OwnRates = { into: 'JPY', rates: [eur, kwd] }

describe('sums in one currency', () => {
  it('are converted by the rates of the user, between currencies of any decimals', () => {
    const sums = [
      { minor: 3000, currency: 'JPY' },
      { minor: 1550, currency: 'EUR' },
      { minor: 1250, currency: 'KWD' },
    ]
    // 3,000 + 15.50 × 163.5 + 1.250 × 490
    expect(convertByOwnRates(sums, yen)).toEqual({ total: { minor: 6147, currency: 'JPY' }, by: [eur, kwd] })
  })
  it('are rounded once, at the end', () => {
    const half = {
      into: 'JPY',
      rates: [
        { ...eur, rate: 0.5 },
        { ...kwd, rate: 0.5 },
      ],
    }
    const sums = [
      { minor: 100, currency: 'EUR' },
      { minor: 1000, currency: 'KWD' },
    ]
    expect(convertByOwnRates(sums, half)?.total.minor).toBe(1)
  })
  it('are not made where a rate is missing, none is wanted, or there is nothing to convert', () => {
    const hkd = { minor: 100, currency: 'HKD' }
    expect(convertByOwnRates([{ minor: 100, currency: 'EUR' }, hkd], yen)).toBeNull()
    expect(convertByOwnRates([{ minor: 100, currency: 'EUR' }], { ...yen, into: '' })).toBeNull()
    expect(convertByOwnRates([{ minor: 100, currency: 'JPY' }], yen)).toBeNull()
    expect(convertByOwnRates([], yen)).toBeNull()
  })
})

describe('a rate of the user', () => {
  it.each([
    ['163.5', 163.5],
    [' 163,5 ', 163.5],
    ['０．００６', 0.006],
    ['0', null],
    ['-1', null],
    ['1.2.3', null],
    ['', null],
    ['1e9', null],
  ])('"%s" is read as %s', (text, rate) => {
    expect(readRate(text)).toBe(rate)
  })
  it('takes the place of the one before it, with its day, and can be taken away', () => {
    const newer = withRate(yen, 'EUR', 170, '2026-11-22')
    expect(newer.rates).toEqual([kwd, { currency: 'EUR', rate: 170, on: '2026-11-22' }])
    expect(withRate(newer, 'EUR', null, '').rates).toEqual([kwd])
  })
})
