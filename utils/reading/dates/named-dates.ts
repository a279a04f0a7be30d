import type { Cue } from '@/utils/reading/cues/find-cues'
import type { ReadingContext } from '@/utils/reading/reading'
import { build, type SettledDate, settleNamed } from './settle-date'

interface NamedDate extends SettledDate {
  start: number
  end: number
  isWeak: boolean
}

const dayBefore =
  /(?<!\d[:/,.]?)(\d{1,2})(?:st|nd|rd|th|er|eme|º|ª|°|\.|-?го|-?е|-?o|-?ci|-?ti)?[\s.,\-/']{0,3}(?:de |of |di |d')?$/
const yearAfter =
  /^\.?[\s.,\-/']{0,3}(?:de |del |of |do |g\. ?|พ\.?ศ\.? ?|सन |ปี )?(\d{4}|\d{2})(?![\d:%]|[.,]\d|\s?(?:gb|mb|days|day|hrs|min))/
const dayAfter = /^\.?[\s.\-/]{0,3}(\d{1,2})(?:st|nd|rd|th|\.|-?a)?(?![\d:])/
// 2026-január-05, and the "31 23:59:59 IST 2026" of programs that print their own clock
const yearBefore = /(?<!\d)(\d{4})(?:\.|\s?(?:m|р|г)\.)?[\s.,\-/]{1,2}$/
const clockThenYear = /^\s\d{2}:\d{2}:\d{2}(?:\s[a-z]{2,5})?\s(20\d\d)(?!\d)/
const yearOnly = /^\.?[\s.,\-/']{1,3}(?:de |del |of )?(20\d\d|25\d\d)(?!\d)/

/** Days written with the name of the month, in whatever order. */
export function namedDates(text: string, cues: readonly Cue[], context: ReadingContext): NamedDate[] {
  return cues.flatMap((cue) => {
    if (cue.kind !== 'months') return []
    const found = readAround(text, cue, context)
    return found === undefined || found.readings.length === 0 ? [] : [found]
  })
}

function readAround(text: string, cue: Cue, context: ReadingContext): NamedDate | undefined {
  const isPersian = cue.value >= 12
  const month = isPersian ? cue.value - 11 : cue.value + 1
  const found = readMonth(text, cue, month, context)
  return isPersian && found?.because !== 'persian-calendar' ? undefined : found
}

function readMonth(text: string, cue: Cue, month: number, context: ReadingContext): NamedDate | undefined {
  const before = text.slice(Math.max(0, cue.start - 14), cue.start)
  const after = text.slice(cue.end, cue.end + 32)
  const led = dayBefore.exec(before)
  if (led !== null) {
    const year = yearAfter.exec(after)
    return {
      ...settleNamed(year?.[1], month, Number(led[1]), context),
      start: cue.start - (before.length - led.index),
      end: cue.end + (year?.[0].length ?? 0),
      isWeak: year === null && cue.end - cue.start < 3,
    }
  }
  const day = dayAfter.exec(after)
  const yearLed = yearBefore.exec(before)
  if (day !== null && yearLed !== null) {
    return {
      ...settleNamed(yearLed[1], month, Number(day[1]), context),
      start: cue.start - (before.length - yearLed.index),
      end: cue.end + day[0].length,
      isWeak: false,
    }
  }
  if (day !== null && Number(day[1]) <= 31) {
    const rest = after.slice(day[0].length)
    const year = clockThenYear.exec(rest) ?? yearAfter.exec(rest)
    return {
      ...settleNamed(year?.[1], month, Number(day[1]), context),
      start: cue.start,
      end: cue.end + day[0].length + (year?.[0].length ?? 0),
      isWeak: year === null,
    }
  }
  const year = yearOnly.exec(after)
  const first = year?.[1] === undefined ? undefined : build(normalYear(year[1]), month, 1)
  if (first === undefined) return undefined
  return {
    readings: [first.with({ day: first.daysInMonth })],
    because: 'end-of-month',
    start: cue.start,
    end: cue.end + (year?.[0].length ?? 0),
    isWeak: true,
  }
}

function normalYear(written: string): number {
  const year = Number(written)
  return year >= 2500 ? year - 543 : year
}
