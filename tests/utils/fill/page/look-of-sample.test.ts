import { describe, expect, it } from 'vitest'
import { hasCurrency, lookOfSample } from '@/utils/fill/page/look-of-sample'

describe('the look of a sample', () => {
  it.each([
    '07XX XXX XXX',
    '(__) _____-____',
    '+7 (___) ___-__-__',
    '0812-3456-7890',
    '555-0199',
    '2XXXXXXX',
  ])('%s is a phone number', (sample) => {
    expect(lookOfSample(sample)).toBe('phone')
  })
  it.each([
    'XXX-XX-XXXX',
    '000.000.000-00',
    '00.000.000/0000-00',
    'XXXXX-XXXXXXX-X',
    '000000-0000000',
    '0000 0000 0000 0000',
  ])('%s is the number of a person, a firm or a card', (sample) => {
    expect(lookOfSample(sample)).toBe('card')
  })
  it.each(['Rs.', '৳ 20 - 1000', 'Rp 10.000', '0.00', '₾ 5'])('%s is money', (sample) => {
    expect(lookOfSample(sample)).toBe('money')
  })
  it('takes no currency from the end of a word', () => {
    for (const text of ['(shown to buyers)', 'Tālruņa numurs', 'firm']) expect(hasCurrency(text)).toBe(false)
  })
})
