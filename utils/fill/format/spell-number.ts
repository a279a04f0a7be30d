import type { NumberFormat, OrderedNumber } from '@/utils/fill/fill-order'

export const numberFormats: readonly NumberFormat[] = ['national', 'bare', 'e164', 'digits', 'idd']

export function spellNumber(number: OrderedNumber, format: NumberFormat): string {
  const { nationalNumber: bare, trunkPrefix, countryCallingCode } = number
  const digits = countryCallingCode + bare
  return { national: trunkPrefix + bare, bare, e164: `+${digits}`, digits, idd: `00${digits}` }[format]
}

/** Whether what a field holds is this number, in any spelling: national, bare, or with the country code. */
export function isThisNumber(held: string, number: OrderedNumber, dialCodeBeside: string): boolean {
  const digits = held.replace(/\D/g, '')
  const { nationalNumber, trunkPrefix, countryCallingCode } = number
  // A plus promises a country code: "+0901234" is nobody's number.
  if (held.trim().startsWith('+')) return digits === countryCallingCode + nationalNumber
  const isHome = digits === nationalNumber || digits === trunkPrefix + nationalNumber
  if (dialCodeBeside !== '') return isHome && dialCodeBeside === countryCallingCode
  if (isHome) return true
  return ['', '00'].some((lead) => digits === lead + countryCallingCode + nationalNumber)
}
