import { describe, expect, it } from 'vitest'
import { type FormatClues, orderFormats } from '@/utils/fill/format/order-formats'
import { isThisNumber, numberFormats, spellNumber } from '@/utils/fill/format/spell-number'

const japan = {
  e164: '+819000001234',
  nationalNumber: '9000001234',
  trunkPrefix: '0',
  countryCallingCode: '81',
  country: 'JP',
}
const india = {
  e164: '+919999900001',
  nationalNumber: '9999900001',
  trunkPrefix: '0',
  countryCallingCode: '91',
  country: 'IN',
}
const hongKong = {
  e164: '+85255000001',
  nationalNumber: '55000001',
  trunkPrefix: '',
  countryCallingCode: '852',
  country: 'HK',
}

const plain: FormatClues = {
  dialCodeBeside: '',
  placeholder: '',
  value: '',
  maxLength: null,
  minLength: null,
  fits: numberFormats,
  isNumeric: false,
}
const first = (number: typeof japan, clues: Partial<FormatClues>): string => {
  const [format] = orderFormats(number, { ...plain, ...clues })
  return format === undefined ? 'none' : spellNumber(number, format)
}

describe('orderFormats puts first', () => {
  it.each([
    ['09000001234', 'the number as dialled at home, on a page that says nothing', japan, {}],
    ['9999900001', 'ten digits in India, where nobody writes the 0', india, {}],
    [
      '+819000001234',
      'the international form under an international sample',
      japan,
      { placeholder: '+81 90 1234 5678' },
    ],
    ['09000001234', 'the national form under a national sample', japan, { placeholder: 'e.g. 09012345678' }],
    ['9000001234', 'the bare form under a sample without the 0', japan, { placeholder: '9012345678' }],
    ['9000001234', 'the bare form behind a dial code', japan, { dialCodeBeside: '81' }],
    ['9000001234', 'what fits the length', japan, { maxLength: 10 }],
    ['819000001234', 'what fits the pattern', japan, { fits: ['digits'] as const }],
    ['+919999900001', 'the international form where the field holds the dial code', india, { value: '+91' }],
    [
      '85255000001',
      'digits for a number input that is too long for the national form',
      hongKong,
      { minLength: 11, isNumeric: true },
    ],
    ['00819000001234', 'the form with 00 under such a sample', japan, { placeholder: '0081 90 1234 5678' }],
    [
      '+819000001234',
      'the international form behind the code of another country',
      japan,
      { dialCodeBeside: '1' },
    ],
    ['none', 'nothing where nothing fits', japan, { maxLength: 4 }],
    [
      'none',
      'nothing where only the home form fits behind the code of another country',
      japan,
      { dialCodeBeside: '1', maxLength: 11, isNumeric: true },
    ],
  ] as const)('%s: %s', (expected, _why, number, clues) => {
    expect(first(number, clues)).toBe(expected)
  })
})

describe('isThisNumber', () => {
  it.each([
    '09000001234',
    '9000001234',
    '090-0000-1234',
    '+81 90-0000-1234',
    '819000001234',
    '00819000001234',
    '(090) 0000 1234',
  ])('knows %s', (held) => {
    expect(isThisNumber(held, japan, '')).toBe(true)
  })
  it.each([
    '0900000123',
    '90000012345',
    '+81 +81 90-0000-1234',
    '81819000001234',
    '',
    '09000001235',
    '810900000123',
    '+09000001234',
  ])('does not take %j', (held) => {
    expect(isThisNumber(held, japan, '')).toBe(false)
  })
  it('does not take the home form behind the code of another country', () => {
    expect(isThisNumber('09000001234', japan, '1')).toBe(false)
    expect(isThisNumber('09000001234', japan, '81')).toBe(true)
    expect(isThisNumber('+819000001234', japan, '1')).toBe(true)
  })
  it('does not take the country code twice', () => {
    expect(isThisNumber('819000001234', japan, '81')).toBe(false)
  })
})
