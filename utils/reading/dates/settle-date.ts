import type { ReadingContext, ReadingReason } from '@/utils/reading/reading'
import { findDateOrder } from './date-order'

/** The readings of one written date, likeliest first; empty when it is none. */
export interface SettledDate {
  readings: readonly Temporal.PlainDate[]
  because: ReadingReason
}

const nothing: SettledDate = { readings: [], because: 'date-stated' }

/** Year, month and day as written; `year` may be of another calendar, short, or left out. */
export function settleNamed(
  year: string | undefined,
  month: number,
  day: number,
  context: ReadingContext,
): SettledDate {
  if (year === undefined) return settleYearless(month, day, context)
  const found = readYear(year, month, day, context)
  return found === undefined ? nothing : { readings: [found.date], because: found.because }
}

/** Three numbers in a row with the separators gone. */
export function settleNumbers(
  first: string,
  second: string,
  third: string,
  context: ReadingContext,
): SettledDate {
  if (first.length >= 3) return settleNamed(first, Number(second), Number(third), context)
  const { order, isSettled } = findDateOrder(context.country)
  const dayMonth = settleNamed(third, Number(second), Number(first), context)
  const monthDay = settleNamed(third, Number(first), Number(second), context)
  const yearFirst = third.length === 2 ? settleNamed(first, Number(second), Number(third), context) : nothing
  if (order === 'ymd' && third.length === 2 && isNear(yearFirst, context)) return yearFirst
  const likely = order === 'mdy' ? monthDay : dayMonth
  const other = order === 'mdy' ? dayMonth : monthDay
  if (likely.readings.length === 0) return other.readings.length > 0 ? other : yearFirst
  if (other.readings.length === 0 || first === second) return likely
  if (isSettled) return { ...likely, because: 'day-month-by-country' }
  const both = [...likely.readings, ...other.readings]
  return { readings: preferComing(both, context.today), because: 'day-month-ambiguous' }
}

/** A day without a year: the next such day that is not over. */
export function settleYearless(month: number, day: number, { today }: ReadingContext): SettledDate {
  for (let year = today.year; year < today.year + 5; year++) {
    const date = build(year, month, day)
    if (date !== undefined && Temporal.PlainDate.compare(date, today) >= 0) {
      return { readings: [date], because: 'year-missing' }
    }
  }
  return nothing
}

function preferComing(dates: readonly Temporal.PlainDate[], today: Temporal.PlainDate): Temporal.PlainDate[] {
  const isPast = (date: Temporal.PlainDate) => (Temporal.PlainDate.compare(date, today) < 0 ? 1 : 0)
  return [...dates].sort((a, b) => isPast(a) - isPast(b))
}

function isNear({ readings: [date] }: SettledDate, { today }: ReadingContext): boolean {
  return date !== undefined && Math.abs(date.year - today.year) <= 12
}

function readYear(
  written: string,
  month: number,
  day: number,
  context: ReadingContext,
): { date: Temporal.PlainDate; because: ReadingReason } | undefined {
  const year = Number(written)
  const { country, today } = context
  if (written.length <= 2) {
    const isThai = country === 'TH'
    const years = isThai ? [2000 + year, 1957 + year] : [2000 + year]
    const [near] = years.sort((a, b) => Math.abs(a - today.year) - Math.abs(b - today.year))
    const date = near === undefined ? undefined : build(near, month, day)
    if (date === undefined) return undefined
    return { date, because: near === 2000 + year ? 'year-short' : 'buddhist-year' }
  }
  if (year >= 1990 && year < 2200) return wrap(build(year, month, day), 'date-stated')
  if (year >= 2500 && year < 2700) return wrap(build(year - 543, month, day), 'buddhist-year')
  if (year >= 1350 && year < 1500) {
    const isIslamic = year >= 1430 && !(country === 'IR' || country === 'AF')
    return isIslamic
      ? wrap(convert('islamic-umalqura', year, month, day), 'islamic-calendar')
      : wrap(convert('persian', year, month, day), 'persian-calendar')
  }
  return undefined
}

function wrap(date: Temporal.PlainDate | undefined, because: ReadingReason) {
  return date === undefined ? undefined : { date, because }
}

export function build(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const date = Temporal.PlainDate.from({ year, month, day })
  return date.day === day ? date : undefined
}

function convert(calendar: string, year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  try {
    return Temporal.PlainDate.from({ calendar, year, month, day }, { overflow: 'reject' }).withCalendar(
      'iso8601',
    )
  } catch {
    // a day that month does not have, or a runtime without that calendar
    return undefined
  }
}
