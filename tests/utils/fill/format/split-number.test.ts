import { describe, expect, it } from 'vitest'
import { cutRest, splitAfterPrefix, splitNumber } from '@/utils/fill/format/split-number'

const japan = {
  e164: '+819000001234',
  nationalNumber: '9000001234',
  trunkPrefix: '0',
  countryCallingCode: '81',
  country: 'JP',
  nationalFormatted: '090-0000-1234',
}
const brazil = {
  e164: '+5511900000001',
  nationalNumber: '11900000001',
  trunkPrefix: '0',
  countryCallingCode: '55',
  country: 'BR',
  nationalFormatted: '(11) 90000-0001',
}
const usa = {
  e164: '+12025550123',
  nationalNumber: '2025550123',
  trunkPrefix: '1',
  countryCallingCode: '1',
  country: 'US',
  nationalFormatted: '(202) 555-0123',
}
const ukraine = {
  e164: '+380660000001',
  nationalNumber: '660000001',
  trunkPrefix: '0',
  countryCallingCode: '380',
  country: 'UA',
  nationalFormatted: '066 000 0001',
}

describe('splitNumber', () => {
  it.each([
    [['090', '0000', '1234'], japan, [3, 4, 4]],
    [['11', '900000001'], brazil, [2, 9]],
    [['11', '900000001'], brazil, [2, 10]],
    [['202', '555', '0123'], usa, [3, 3, 4]],
    [['090', '00001234'], japan, [0, 0]],
    [['11', '900000001'], brazil, [0, 0]],
    [['090', '0000', '1234'], japan, [0, 0, 0]],
  ])('%j', (parts, number, lengths) => {
    expect(splitNumber(number, lengths)).toEqual(parts)
  })
  it('does not guess where the boxes are too small', () => {
    expect(splitNumber(japan, [2, 2, 2])).toBeNull()
  })
  it('does not guess without lengths and without known groups', () => {
    const { nationalFormatted: _groups, ...plain } = japan
    expect(splitNumber(plain, [0, 0])).toBeNull()
  })
})

describe('splitAfterPrefix', () => {
  it('finds the prefix in a list, with or without the 0', () => {
    expect(splitAfterPrefix(ukraine, ['Code', '050', '(066)', '093'])).toMatchObject({
      index: 2,
      rest: '0000001',
    })
    expect(splitAfterPrefix(ukraine, ['50', '66', '93'])).toMatchObject({ index: 1, rest: '0000001' })
  })
  it('takes the longer of two that fit', () => {
    expect(splitAfterPrefix(japan, ['09', '090', '0900'])).toMatchObject({ index: 2, rest: '0001234' })
  })
  it('finds none where none fits', () => {
    expect(splitAfterPrefix(ukraine, ['050', '093'])).toBeNull()
  })
})

describe('what is left behind a prefix', () => {
  it('goes into one box whole, or into two by the first one', () => {
    expect(cutRest('12345678', [0])).toEqual(['12345678'])
    expect(cutRest('12345678', [4, 4])).toEqual(['1234', '5678'])
    expect(cutRest('12345678', [4, 0])).toEqual(['1234', '5678'])
  })
  it('goes nowhere when a box would cut it or stay empty', () => {
    expect(cutRest('12345678', [4, 3])).toBeNull()
    expect(cutRest('1234', [4, 4])).toBeNull()
    expect(cutRest('12345678', [0, 4])).toBeNull()
  })
})
