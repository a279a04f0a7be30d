import type { OrderedNumber } from './fill-order'

/**
 * Cuts a number for several boxes: by the boxes' own lengths when they fit exactly, else in the groups people write.
 * `lengths` has 0 for a box without a limit. Null when no honest cut is known.
 */
export function splitNumber(number: OrderedNumber, lengths: readonly number[]): string[] | null {
  const national = number.trunkPrefix + number.nationalNumber
  for (const digits of [national, number.nationalNumber]) {
    const exact = cut(digits, lengths)
    if (exact !== null) return exact
  }
  const groups = (number.nationalFormatted ?? '').match(/\d+/g) ?? []
  if (groups.length < lengths.length) return null
  const parts = groups.slice(0, lengths.length - 1)
  parts.push(groups.slice(lengths.length - 1).join(''))
  const isFitting = parts.every((part, at) => lengths[at] === 0 || part.length <= (lengths[at] ?? 0))
  return isFitting ? parts : null
}

function cut(digits: string, lengths: readonly number[]): string[] | null {
  if (lengths.some((length) => length === 0)) return null
  const sum = lengths.reduce((total, length) => total + length, 0)
  // A last box with room to spare is common; the boxes before it must be full.
  const last = lengths.at(-1) ?? 0
  if (digits.length > sum || digits.length <= sum - Math.min(last, 3)) return null
  let at = 0
  return lengths.map((length) => {
    at += length
    return digits.slice(at - length, at)
  })
}

/** Which of a list's prefixes ("090", "(066)") begins the number, and what is left of it. Longest first. */
export function splitAfterPrefix(
  number: OrderedNumber,
  prefixes: readonly string[],
): { readonly index: number; readonly rest: string } | null {
  const national = number.trunkPrefix + number.nationalNumber
  let best: { index: number; rest: string; length: number } | null = null
  prefixes.forEach((text, index) => {
    const prefix = text.replace(/\D/g, '')
    if (prefix.length < 2 || prefix.length <= (best?.length ?? 0)) return
    const whole = [national, number.nationalNumber].find((digits) => digits.startsWith(prefix))
    if (whole !== undefined) best = { index, rest: whole.slice(prefix.length), length: prefix.length }
  })
  return best
}
