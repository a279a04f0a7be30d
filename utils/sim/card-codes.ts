/** What looks wrong in a code printed on a card or shown by a phone. Shown beside the field, never in the way. */
export type CodeWarning = 'not-digits' | 'wrong-length' | 'wrong-start' | 'wrong-check-digit'

/** Card id: 19 or 20 digits beginning with 89; the last is a check digit (Luhn). Some cards leave it off. */
export function checkIccid(text: string): CodeWarning | null {
  // Many cards print an F or a letter of the maker after the digits.
  const digits = squeeze(text).replace(/[A-Z]$/i, '')
  if (!/^\d+$/.test(digits)) return digits === '' ? null : 'not-digits'
  if (digits.length < 18 || digits.length > 20) return 'wrong-length'
  if (!digits.startsWith('89')) return 'wrong-start'
  return digits.length === 18 || hasLuhnDigit(digits) ? null : 'wrong-check-digit'
}

/** eSIM chip id: 32 digits beginning with 89, remainder 1 when divided by 97 (GSMA SGP.02). */
export function checkEid(text: string): CodeWarning | null {
  const digits = squeeze(text)
  if (!/^\d+$/.test(digits)) return digits === '' ? null : 'not-digits'
  if (digits.length !== 32) return 'wrong-length'
  if (!digits.startsWith('89')) return 'wrong-start'
  return BigInt(digits) % 97n === 1n ? null : 'wrong-check-digit'
}

/** The parts of an eSIM activation code, `LPA:1$smdp.example.com$MATCHING-ID` (GSMA SGP.22). */
export interface ActivationCode {
  smdpAddress: string
  matchingId: string
  /** Object id of the server, or empty. */
  oid: string
  needsConfirmationCode: boolean
}

export function readActivationCode(text: string): ActivationCode | null {
  const [version, smdpAddress = '', matchingId = '', oid = '', flag = '', ...rest] = text
    .trim()
    .replace(/^LPA:/i, '')
    .split('$')
  if (version !== '1' || rest.length > 0) return null
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(smdpAddress) || !/^[A-Z\d-]*$/i.test(matchingId)) return null
  if (!/^[\d.]*$/.test(oid) || !/^1?$/.test(flag)) return null
  return { smdpAddress, matchingId, oid, needsConfirmationCode: flag === '1' }
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '')
}

function hasLuhnDigit(digits: string): boolean {
  let sum = 0
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}
