import { type Day, daysInMonth, lastDayOfAll, toCivil, toDay } from './day'
import type { Period } from './period'

/**
 * The day a period that begins with an act on `start` ends on. `times` repeats it from the same start, so that monthly
 * ends after 31 January are 28 February and 31 March, not 28 March.
 */
export function addPeriod(start: Day, period: Period, times = 1): Day {
  const count = period.count * times
  const from = period.starts === 'next-month' ? firstOfNextMonth(start) : start
  const reached = Math.min(addCount(from, period, count), lastDayOfAll)
  // When counting begins with the act's own day or with a first of the month, that day is the first of the period.
  const last = period.starts && period.starts !== 'next-day' ? reached - 1 : reached
  return period.ends === 'month-end' ? endOfMonth(last) : last
}

function addCount(from: Day, period: Period, count: number): Day {
  switch (period.unit) {
    case 'day':
      return from + count
    case 'week':
      return from + count * 7
    case 'month':
      return addMonths(from, count, period.clamp)
    case 'year':
      return addMonths(from, count * 12, period.clamp)
  }
}

function addMonths(from: Day, count: number, clamp: 'last-day' | 'next-month'): Day {
  const { year, month, day } = toCivil(from)
  const months = year * 12 + month - 1 + count
  const target = { year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 }
  if (target.year > 9999) return lastDayOfAll
  const length = daysInMonth(target.year, target.month)
  if (day <= length) return toDay({ ...target, day })
  return clamp === 'last-day' ? toDay({ ...target, day: length }) : toDay({ ...target, day: length }) + 1
}

function firstOfNextMonth(day: Day): Day {
  return endOfMonth(day) + 1
}

function endOfMonth(day: Day): Day {
  const civil = toCivil(day)
  return toDay({ ...civil, day: daysInMonth(civil.year, civil.month) })
}
