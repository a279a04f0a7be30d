import * as v from 'valibot'
import type { Channel, Clock, UseKind } from '@/utils/sim/sim-event'

/** The small pieces records are made of. What they refuse is never written, so whatever is stored can be imported. */

export const text = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    // Half of a surrogate pair would be changed by every encoder on its way.
    v.check((value) => value.isWellFormed(), 'well-formed'),
  )

/** One of some words; the compiler asks for a word that the type has and this list has not. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>): v.GenericSchema<unknown, T> {
  return v.custom<T>((value) => typeof value === 'string' && Object.hasOwn(words, value))
}

export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))

export const count = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most))

/** 0 … the year 2200: a stamp from the far future would win every merge for ever. */
export const instant = count(7_258_118_400_000)

export const day = v.pipe(
  v.string(),
  v.regex(/^[12]\d{3}-\d\d-\d\d$/),
  v.check((value) => isDay(value), 'day'),
)

export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))

/** Whole minor units; negative only where a balance can be. */
export const minorUnits = count(1e12)

export const money = v.strictObject({ minor: minorUnits, currency })

export const zone = v.pipe(
  text(60),
  v.check((value) => isZone(value), 'zone'),
)

export const channel = oneOf<Channel>({
  site: true,
  app: true,
  store: true,
  shop: true,
  atm: true,
  'third-party': true,
  voucher: true,
  ussd: true,
  other: true,
})

export const clock = oneOf<Clock>({ credit: true, outgoing: true, incoming: true, recovery: true })

export const use = oneOf<UseKind>({
  'call-out': true,
  'text-out': true,
  data: true,
  'call-in': true,
  'text-in': true,
  attach: true,
})

function isDay(value: string): boolean {
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value
  } catch {
    return false
  }
}

function isZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}
