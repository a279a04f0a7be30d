/**
 * A civil day counted in whole days from 1970-01-01. The engine and the planner take hundreds of thousands of steps;
 * whole numbers make a step cheap. Outside them a day is a `Temporal.PlainDate`, at rest `YYYY-MM-DD`.
 */
export type Day = number

/** 9999-12-31: periods typed by hand cannot run out of the calendar. */
export const lastDayOfAll: Day = 2_932_896

export interface Civil {
  year: number
  month: number
  day: number
}

// Counting years from 1 March puts the leap day last, and 400 years are always 146,097 days.
const daysInEra = 146_097
const daysToMarch1970 = 719_468

export function toDay({ year, month, day }: Civil): Day {
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysInEra + dayOfEra - daysToMarch1970
}

export function toCivil(number: Day): Civil {
  const shifted = number + daysToMarch1970
  const era = Math.floor(shifted / daysInEra)
  const dayOfEra = shifted - era * daysInEra
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** Reads `YYYY-MM-DD`; throws a RangeError for anything that is no day of the calendar. */
export function readDay(text: string): Day {
  const civil = {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8)),
  }
  if (writeCivil(civil) !== text || civil.month < 1 || civil.month > 12) throw new RangeError('Not a day')
  if (civil.day < 1 || civil.day > daysInMonth(civil.year, civil.month)) throw new RangeError('Not a day')
  return toDay(civil)
}

export function writeDay(number: Day): string {
  return writeCivil(toCivil(number))
}

export function toPlainDate(number: Day): Temporal.PlainDate {
  const { year, month, day } = toCivil(number)
  return new Temporal.PlainDate(year, month, day)
}

export function fromPlainDate(date: Temporal.PlainDate): Day {
  return toDay(date)
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  return toDay(next) - toDay({ year, month, day: 1 })
}

function writeCivil({ year, month, day }: Civil): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
