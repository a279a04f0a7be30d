import type { OrderedNumber } from '@/utils/fill/fill-order'
import type { FillReason } from '@/utils/fill/fill-report'

/**
 * What goes into each part of a number, whose lengths are 0 where they have no limit: digits, or the place of the prefix
 * to choose where the first part is a list of `prefixes`. A reason where no honest cut is known.
 */
export function cutNumber(
  number: OrderedNumber,
  lengths: readonly number[],
  prefixes: readonly string[] | null,
): readonly (number | string)[] | FillReason {
  if (prefixes === null) return splitNumber(number, lengths) ?? 'ambiguous'
  const prefix = splitAfterPrefix(number, prefixes)
  if (prefix === null) return 'value-changed'
  const digits = cutRest(prefix.rest, lengths.slice(1))
  return digits === null ? 'ambiguous' : [prefix.index, ...digits]
}

/**
 * Cuts a number for several boxes: by the boxes' own lengths when they fit exactly, else in the groups people write,
 * else by the lengths with room to spare in the last. `lengths` has 0 for a box without a limit. Null when no honest
 * cut is known.
 */
export function splitNumber(number: OrderedNumber, lengths: readonly number[]): string[] | null {
  const spellings = [number.trunkPrefix + number.nationalNumber, number.nationalNumber]
  const [area] = (number.nationalFormatted ?? '').match(/\d+/) ?? []
  const exact = spellings.find((digits) => {
    const start = digits.slice(0, lengths[0])
    const isWhole = area === undefined || [area, number.trunkPrefix + area].includes(start)
    return digits.length === sumOf(lengths) && isWhole
  })
  if (exact !== undefined && !lengths.includes(0)) return cut(exact, lengths)
  return inGroups(number, lengths) ?? loosely(spellings, lengths)
}

function inGroups({ nationalFormatted = '' }: OrderedNumber, lengths: readonly number[]): string[] | null {
  const groups = nationalFormatted.match(/\d+/g) ?? []
  if (groups.length < lengths.length) return null
  const parts = [...groups.slice(0, lengths.length - 1), groups.slice(lengths.length - 1).join('')]
  return parts.every((part, at) => lengths[at] === 0 || part.length <= (lengths[at] ?? 0)) ? parts : null
}

function loosely(spellings: readonly string[], lengths: readonly number[]): string[] | null {
  if (lengths.includes(0)) return null
  const spare = Math.min(lengths.at(-1) ?? 0, 3)
  const sum = sumOf(lengths)
  const fitting = spellings.find((digits) => digits.length < sum && digits.length > sum - spare)
  return fitting === undefined ? null : cut(fitting, lengths)
}

const sumOf = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0)

function cut(digits: string, lengths: readonly number[]): string[] {
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

/** What is left behind a prefix, for the boxes that follow it: the last box takes what the others leave, if it can. */
export function cutRest(rest: string, lengths: readonly number[]): string[] | null {
  const last = lengths.length - 1
  const before = sumOf(lengths.slice(0, last))
  if (lengths.slice(0, last).includes(0) || rest.length <= before) return last === 0 ? [rest] : null
  const digits = [...cut(rest, lengths.slice(0, last)), rest.slice(before)]
  const most = lengths[last] ?? 0
  return most === 0 || (digits[last] ?? '').length <= most ? digits : null
}
