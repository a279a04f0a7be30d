import { describe, expect, it } from 'vitest'
import {
  countriesOf,
  fillNumber,
  formatPhoneNumber,
  maskNumber,
  readPhoneNumber,
} from '@/utils/sim/phone-number'

describe('a phone number', () => {
  it.each([
    ['090-0000-1234', 'JP', '+819000001234', []],
    ['０９０ ００００ １２３４', 'JP', '+819000001234', []],
    ['+81 90 0000 1234', 'GB', '+819000001234', ['other-country']],
    ['07700 900123', 'GB', '+447700900123', ['unusual']],
    ['5500 1234', 'HK', '+85255001234', []],
    ['+85255001234', 'ZZ', '+85255001234', ['other-country']],
    ['123', 'JP', '+81123', ['too-short']],
    ['(415) 555-012345', 'US', '+1415555012345', ['too-long']],
    ['  my second card ', 'JP', 'my second card', ['unreadable']],
    ['call 090-0000-1234 now', 'JP', 'call 090-0000-1234 now', ['unreadable']],
    ['', 'JP', '', []],
  ])('%j typed in %s is kept as %s', (typed, country, number, warnings) => {
    expect(readPhoneNumber(typed, country)).toMatchObject({ number, warnings })
  })

  it.each([
    ['international', '+81 90 0000 1234'],
    ['national', '090-0000-1234'],
    ['e164', '+819000001234'],
    ['masked', '••• 234'],
  ] as const)('is shown in %s style', (style, expected) => {
    expect(formatPhoneNumber('+819000001234', style)).toBe(expected)
  })

  it('has no country where several share a code, and none is asked for', () => {
    expect(readPhoneNumber('+883510000000094', 'JP')).toMatchObject({ country: '', warnings: [] })
    expect(readPhoneNumber('+819000001234', '')).toMatchObject({ country: 'JP', warnings: [] })
  })

  it('is shown as typed when it could not be read', () => {
    expect(formatPhoneNumber('my second card', 'national')).toBe('my second card')
  })

  it('gives nothing away when it is short', () => {
    expect(maskNumber('12345')).toBe('•••')
    expect(maskNumber('123456')).toBe('••• 456')
  })

  it.each([
    ['+819000001234', '9000001234', '0', '81', 'JP'],
    ['+85255001234', '55001234', '', '852', 'HK'],
    ['+79000000000', '9000000000', '8', '7', 'RU'],
    ['+36201234567', '201234567', '06', '36', 'HU'],
    ['+14155550123', '4155550123', '', '1', 'US'],
    // At home the 9 of an Argentine mobile becomes a 15 in the middle: there is no prefix to put before it.
    ['+5491123456789', '91123456789', '', '54', 'AR'],
  ])('%s comes apart for a page', (e164, nationalNumber, trunkPrefix, countryCallingCode, country) => {
    expect(fillNumber(e164)).toMatchObject({ e164, nationalNumber, trunkPrefix, countryCallingCode, country })
  })

  it('cannot be filled when it could not be read', () => {
    expect(fillNumber('my second card')).toBeNull()
  })
})

describe('the countries of a number', () => {
  it.each([
    ['+81 90 0000 1234', ['JP']],
    ['+852 5500 1234', ['HK']],
    ['+44 7700 900123', ['GB', 'GG', 'IM', 'JE']],
    ['090-0000-1234', []],
    ['my old card', []],
  ])('of %s are %j', (number, countries) => {
    expect(countriesOf(number)).toEqual(countries)
  })
})
