import { expect, test } from 'vitest'
import { amountChoice } from '@/utils/fill/judge/amount-choice'

const five = { minor: 500, decimals: 2, currency: 'EUR' }
const ten = { minor: 1000, decimals: 2, currency: 'EUR' }
const tiles = ['€10 + €5 bonus', '€20 + €10 bonus']

test('a tile is chosen by what is paid, not by what is given on top', () => {
  expect(amountChoice(tiles, [], ten)).toEqual({ at: 0, isOther: false })
  expect(amountChoice(tiles, [], five)).toEqual({ at: 'amount-not-offered', isOther: false })
})
