import type { NumberFormat, OrderedNumber } from '@/utils/fill/fill-order'
import { numberFormats, spellNumber } from './spell-number'

/** Where a trunk prefix exists on paper but people write and pages want mobile numbers without it. */
const writtenBare = 'AR BR BY CN IN KZ MX RU TM TR UA UZ'

/** What a field tells about the spelling it wants. Plain JSON. */
export interface FormatClues {
  /** Shown or chosen outside the field, without `+`; `''` when there is none. */
  readonly dialCodeBeside: string
  readonly placeholder: string
  /** What is in the field before anything is written, e.g. "+91". */
  readonly value: string
  readonly maxLength: number | null
  readonly minLength: number | null
  /** Spellings that the field's own pattern takes; all of them without a pattern. */
  readonly fits: readonly NumberFormat[]
  readonly isNumeric: boolean
}

const digitsIn = (text: string): string => text.replace(/\D/g, '')

/** The spellings worth trying, likeliest first, each leading to different characters. */
export function orderFormats(number: OrderedNumber, clues: FormatClues, hint?: NumberFormat): NumberFormat[] {
  const beside = clues.dialCodeBeside
  const ranked = numberFormats
    .map((format, at) => ({
      format,
      text: spellNumber(number, format),
      points: pointsOf(format, at, number, clues, hint),
    }))
    // Behind the code of another country only a number that brings its own can become right.
    .filter(({ format }) => beside === '' || beside === number.countryCallingCode || !isAtHome(format))
    .filter(({ text }) => fitsLength(text, clues) && !(clues.isNumeric && text.startsWith('+')))
    .sort((a, b) => b.points - a.points)
  const seen = new Set<string>()
  return ranked.filter(({ text }) => !seen.has(text) && seen.add(text)).map(({ format }) => format)
}

const isAtHome = (format: NumberFormat): boolean => format === 'national' || format === 'bare'

function fitsLength(text: string, { maxLength, minLength }: FormatClues): boolean {
  return (maxLength === null || text.length <= maxLength) && (minLength === null || text.length >= minLength)
}

function pointsOf(
  format: NumberFormat,
  at: number,
  number: OrderedNumber,
  clues: FormatClues,
  hint: NumberFormat | undefined,
): number {
  const isInternational = !isAtHome(format)
  let points = 5 - at
  if (format === 'bare' && writtenBare.includes(number.country) && number.country !== '') points += 1.5
  if (format === hint) points += 3
  if (clues.fits.includes(format)) points += 4
  if (clues.dialCodeBeside === number.countryCallingCode)
    points += format === 'bare' ? 5 : isInternational ? -6 : 0
  if (clues.maxLength === spellNumber(number, format).length) points += 3
  return points + pointsOfSample(format, number, clues)
}

function pointsOfSample(format: NumberFormat, number: OrderedNumber, clues: FormatClues): number {
  const value = clues.value.trim()
  if (value.startsWith('+') && digitsIn(value) === number.countryCallingCode) return format === 'e164' ? 8 : 0
  const sample = clues.placeholder.match(/[+(]?[\dxX_#•*][\dxX_#•*\s().-]{4,}/)?.[0] ?? ''
  if (sample === '')
    return clues.placeholder.includes(`+${number.countryCallingCode}`) && format === 'e164' ? 4 : 0
  const places = sample.replace(/[^\dxX_#•*]/g, '')
  const length = digitsIn(spellNumber(number, format)).length
  if (sample.startsWith('+')) return format === 'e164' ? 6 : 0
  if (sample.startsWith('00')) return format === 'idd' ? 6 : 0
  const sameStart =
    number.trunkPrefix !== '' && (format === 'national') === places.startsWith(number.trunkPrefix)
  return (places.length === length ? 3 : 0) + (sameStart && !isAllMask(places) ? 2 : 0)
}

const isAllMask = (places: string): boolean => !/\d/.test(places)
