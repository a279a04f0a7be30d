import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min'

/** What was typed, read as far as it can be. A warning never keeps anyone from saving a number. */
export interface ReadNumber {
  /** E.164, or what was typed without outer spaces. */
  number: string
  /** ISO 3166-1 alpha-2, or empty when not known. */
  country: string
  warnings: readonly NumberWarning[]
}

export type NumberWarning = 'unreadable' | 'too-short' | 'too-long' | 'unusual' | 'other-country'

/** The parts of a number a page may ask for. */
export interface NumberParts {
  e164: string
  /** Digits after the country code, without the trunk prefix. */
  nationalNumber: string
  /** What is dialled before it at home: `0`, `8`, `06` or nothing. */
  trunkPrefix: string
  countryCallingCode: string
  country: string
  nationalFormatted: string
}

export type NumberStyle = 'international' | 'national' | 'e164' | 'masked'

export function readPhoneNumber(text: string, country: string): ReadNumber {
  const typed = text.trim()
  const read = parsePhoneNumberFromString(typed, { ...home(country), extract: false })
  if (!read) return { number: typed, country: '', warnings: typed === '' ? [] : ['unreadable'] }
  const warnings: NumberWarning[] = []
  if (!read.isPossible()) warnings.push(lengthWarning(read.number))
  else if (!read.isValid()) warnings.push('unusual')
  if (read.country && country && read.country !== country) warnings.push('other-country')
  return { number: read.number, country: read.country ?? '', warnings }
}

/** Where a number may belong: its country, or all that share its calling code where the number does not tell. */
export function countriesOf(text: string): string[] {
  const read = parsePhoneNumberFromString(text, { extract: false })
  if (!read) return []
  if (read.country) return [read.country]
  return getCountries().filter((country) => getCountryCallingCode(country) === read.countryCallingCode)
}

/** A stored number as people write it; one that could not be read is shown as it was typed. */
export function formatPhoneNumber(number: string, style: NumberStyle): string {
  if (style === 'masked') return maskNumber(number)
  const read = parsePhoneNumberFromString(number)
  if (!read) return number
  if (style === 'e164') return read.number
  return style === 'national' ? read.formatNational() : read.formatInternational()
}

/** The last three digits tell the user's own numbers apart and give nobody else the number. */
export function maskNumber(number: string): string {
  const digits = number.replace(/\D/g, '')
  return digits.length < 6 ? '•••' : `••• ${digits.slice(-3)}`
}

/** What the fill engine writes from; null when the number could not be read and only copying is left. */
export function fillNumber(number: string): NumberParts | null {
  const read = parsePhoneNumberFromString(number)
  if (!read) return null
  const { nationalNumber, countryCallingCode, country = '' } = read
  const nationalFormatted = read.formatNational()
  const dialled = nationalFormatted.replace(/\D/g, '')
  const trunkPrefix = dialled.endsWith(nationalNumber) ? dialled.slice(0, -nationalNumber.length) : ''
  return { e164: read.number, nationalNumber, trunkPrefix, countryCallingCode, country, nationalFormatted }
}

function lengthWarning(number: string): NumberWarning {
  return validatePhoneNumberLength(number) === 'TOO_LONG' ? 'too-long' : 'too-short'
}

function home(country: string): { defaultCountry?: CountryCode } {
  return isSupportedCountry(country) ? { defaultCountry: country } : {}
}
