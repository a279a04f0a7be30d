import { expect, it } from 'vitest'
import { hasPrice } from '@/utils/fill/page/price-sign'

it.each([
  '¥3,000',
  '3千円',
  '10 €',
  '10 euros',
  '20 eur',
  'HK$100',
  'Rp 25.000',
  '20 kr',
  'CHF 10.–',
  '10.– CHF',
  'Fr. 20',
  'SAR 50',
  '50 PLN',
  'mad 20',
  '500 yen',
  '300 руб.',
  '5 د.ب',
])('%s has a price', (text) => {
  expect(hasPrice(text)).toBe(true)
})

it.each(['', 'CHF', '€', '12 GB', '30 days', '500 min', 'abc 5', 'Step 2', '2027'])('%s has none', (text) => {
  expect(hasPrice(text)).toBe(false)
})
