import { describe, expect, it } from 'vitest'
import { countryAmong, shownCountry } from '@/utils/fill/judge/country-names'

const britain = { country: 'GB', countryCallingCode: '44' }
const hongKong = { country: 'HK', countryCallingCode: '852' }
const guinea = { country: 'GN', countryCallingCode: '224' }

describe('the country of a number in a list', () => {
  it.each([
    ['by its dial code', ['+1', '+44', '+81'], britain],
    ['by its name', ['United States', 'United Kingdom', 'Ukraine'], britain],
    ['by its name in another language', ['アメリカ合衆国', 'イギリス', '日本'], britain],
    ['by its short name', ['US', 'UK', 'UA'], britain],
    ['by its code', ['US (+1)', 'GB (+44)', 'JE (+44)'], britain],
    ['by its flag among those of one dial code', ['🇬🇬 +44', '🇬🇧 +44'], britain],
    ['by its name, not by one that holds it', ['Guinea-Bissau', 'Guinea', 'Equatorial Guinea'], guinea],
    ['by what stands before the brackets', ['China (中国)', 'Hong Kong (香港)'], hongKong],
    ['as lists call it', ['中国大陆 +86', '中国香港 +852'], hongKong],
  ])('is found %s', (_, texts, number) => {
    expect(countryAmong(texts, [], number, 'en')).toBe(1)
  })

  it('is found in the language of the page', () => {
    expect(countryAmong(['Yhdysvallat', 'Iso-Britannia', 'Japani'], [], britain, 'fi')).toBe(1)
  })

  it('is found by what an entry stands for', () => {
    expect(countryAmong(['Guernsey +44', 'Britain +44'], ['gg', 'gb'], britain, '')).toBe(1)
  })

  it.each([
    ['not there', ['United States', 'Japan']],
    ['there under the code of another place', ['United Kingdom +1', 'Japan +81']],
    ['one of several that cannot be told apart', ['Guernsey +44', 'Jersey +44']],
  ])('is not taken when it is %s', (_, texts) => {
    expect(countryAmong(texts, [], britain, 'en')).toBe(-1)
  })

  it('is found on a page whose language is none', () => {
    expect(countryAmong(['Japan', 'United Kingdom'], [], britain, 'x-klingon-!')).toBe(1)
  })
})

describe('what a closed list of countries shows', () => {
  it.each([
    ['same', ['🇬🇧 +44']],
    ['same', ['United Kingdom']],
    ['same', ['🇬🇧']],
    ['same', ['', '', 'United Kingdom: +44']],
    ['other', ['+1']],
    ['other', ['🇺🇸']],
    ['other', ['Japan']],
    ['other', ['アメリカ合衆国']],
    ['other', ['US']],
    ['unknown', ['Choose a country']],
    ['unknown', ['₹20']],
    ['unknown', ['']],
    ['unknown', [`Afghanistan +93 ${'Albania +355 '.repeat(9)}`]],
  ])('is the %s: %j', (expected, texts) => {
    expect(shownCountry(texts, britain, 'en')).toBe(expected)
  })

  it.each([
    ['same', ['fi fi-gb']],
    ['same', ['iti__selected-country', 'iti__flag iti__gb']],
    ['same', ['flag-icon flag-icon-gb flag-icon-squared']],
    ['same', ['flag flag-gb flag-sm']],
    ['same', ['vti__flag gb']],
    ['same', ['https://cdn.example/flags/4x3/gb.svg']],
    ['same', ['/img/flag-GB@2x.png?v=3']],
    ['other', ['fi fi-us']],
    ['other', ['flag fi']],
    ['other', ['', 'PhoneInputCountryIconImg', '/3.4/US.svg']],
    ['unknown', ['btn btn-sm is-open me-2 gb']],
    ['unknown', ['flag flag-sm']],
    ['unknown', ['iti__flag iti__gb', 'iti__flag iti__us']],
    ['unknown', ['/img/phone.svg']],
    ['unknown', ['flag flag-qq']],
  ])('is the %s, by the flag %j', (expected, looks) => {
    expect(shownCountry(['', 'Choose a country'], britain, 'en', looks)).toBe(expected)
  })

  it('is what its words say, whatever its flag', () => {
    expect(shownCountry(['+44'], britain, 'en', ['fi fi-us'])).toBe('same')
  })

  it('cannot be told from a flag for a number of no country', () => {
    expect(shownCountry([''], { ...britain, country: '' }, 'en', ['fi fi-us'])).toBe('unknown')
  })
})
