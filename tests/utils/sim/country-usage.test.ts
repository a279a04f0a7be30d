import { getCountries } from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import { usageIn } from '@/utils/sim/country-usage'

describe('what is usual in a country', () => {
  it.each([
    ['JP', 'JPY', 'Asia/Tokyo'],
    ['GB', 'GBP', 'Europe/London'],
    ['TW', 'TWD', 'Asia/Taipei'],
    ['DE', 'EUR', 'Europe/Berlin'],
    ['FJ', 'FJD', ''],
    ['', '', ''],
    ['ZZ', '', ''],
    ['EU', '', ''],
  ])('in %s is %s and %s', (country, currency, zone) => {
    expect(usageIn([country])).toEqual({ currency, zone })
  })

  it('is said of several only where they agree', () => {
    expect(usageIn(['GB', 'GG', 'JE'])).toEqual({ currency: 'GBP', zone: 'Europe/London' })
    expect(usageIn(['US', 'CA'])).toEqual({ currency: '', zone: '' })
    expect(usageIn([])).toEqual({ currency: '', zone: '' })
  })

  it('is known of every country that has numbers, in currencies and zones that browsers know', () => {
    const currencies = new Set(Intl.supportedValuesOf('currency'))
    for (const country of getCountries()) {
      const { currency, zone } = usageIn([country])
      expect(currencies, country).toContain(currency)
      if (zone !== '') expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
    }
  })
})
