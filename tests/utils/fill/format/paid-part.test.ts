import { describe, expect, it } from 'vitest'
import { paidPart } from '@/utils/fill/format/paid-part'
import { matchMoney } from '@/utils/fill/format/read-money'

describe('paidPart', () => {
  it.each([
    '€10 + €5',
    '€10+5€ bonus',
    '10 € (5 € bonus)',
    '10€ + 5 € gratis',
    '10+5 €',
    'Pay €10 get €5',
    '€10, bonus €5',
    '€10 extra €5',
    '充10元送5元',
  ])('pays the sum, not what is given on top: %s', (text) => {
    const currency = text.includes('元') ? 'CNY' : 'EUR'
    expect(matchMoney(paidPart(text), { minor: 1000, decimals: 2, currency })).toBe('same')
    expect(matchMoney(paidPart(text), { minor: 500, decimals: 2, currency })).toBe('different')
  })
  it.each(['+5 €', '+ €5', 'Bonus €5', '1 GB + €5', '1 GB + 500 min €5', '€5 free SIM', '€5 extra 2 GB'])(
    'takes the only sum there is: %s',
    (text) => {
      expect(matchMoney(paidPart(text), { minor: 500, decimals: 2, currency: 'EUR' })).toBe('same')
    },
  )
})
