import { describe, expect, it } from 'vitest'
import { addPeriod } from '@/utils/sim/add-period'
import { fromPlainDate, readDay, toCivil, toPlainDate, writeDay } from '@/utils/sim/day'
import type { Period } from '@/utils/sim/period'

/**
 * The calendar counted on fingers: one day after the other from 2000-01-01, with month lengths from the rhyme and leap
 * years from the Gregorian rule. Nothing here is taken from the code under test or from Temporal.
 */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)

interface Counted {
  year: number
  month: number
  day: number
}

const calendar: Counted[] = []
const places = new Map<string, number>()
const nameOf = ({ year, month, day }: Counted) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
for (let year = 2000; year <= 2066; year++) {
  for (let month = 1; month <= 12; month++) {
    for (let day = 1; day <= lengthOf(year, month); day++) {
      places.set(nameOf({ year, month, day }), calendar.length)
      calendar.push({ year, month, day })
    }
  }
}
const tested = places.get('2061-01-01') ?? 0

/** Walks month by month to the same day, or as far as the month goes. */
function monthsLater(from: Counted, count: number): { year: number; month: number; missing: boolean } {
  let { year, month } = from
  for (let step = 0; step < count; step++) {
    month++
    if (month === 13) {
      month = 1
      year++
    }
  }
  return { year, month, missing: from.day > lengthOf(year, month) }
}

const kinds: [string, Period, (place: number) => string][] = [
  ['180 days', { unit: 'day', count: 180 }, (place) => nameOf(calendar[place + 180] as Counted)],
  [
    '60 days, the day of the act being the first',
    { unit: 'day', count: 60, starts: 'same-day' },
    (place) => nameOf(calendar[place + 59] as Counted),
  ],
  ['4 weeks', { unit: 'week', count: 4 }, (place) => nameOf(calendar[place + 28] as Counted)],
  [
    '13 months, no further than the month goes',
    { unit: 'month', count: 13, clamp: 'last-day' },
    (place) => {
      const from = calendar[place] as Counted
      const { year, month, missing } = monthsLater(from, 13)
      return nameOf({ year, month, day: missing ? lengthOf(year, month) : from.day })
    },
  ],
  [
    '1 month, into the next where the day is missing',
    { unit: 'month', count: 1, clamp: 'next-month' },
    (place) => {
      const from = calendar[place] as Counted
      const { year, month, missing } = monthsLater(from, 1)
      return missing
        ? nameOf({ ...monthsLater({ year, month, day: 1 }, 1), day: 1 })
        : nameOf({ year, month, day: from.day })
    },
  ],
  [
    '3 months to the end of the month',
    { unit: 'month', count: 3, clamp: 'last-day', ends: 'month-end' },
    (place) => {
      const { year, month } = monthsLater(calendar[place] as Counted, 3)
      return nameOf({ year, month, day: lengthOf(year, month) })
    },
  ],
  [
    '5 years from the first of the next month',
    { unit: 'year', count: 5, clamp: 'last-day', starts: 'next-month' },
    (place) => {
      const { year, month } = calendar[place] as Counted
      return nameOf({ year: year + 5, month, day: lengthOf(year + 5, month) })
    },
  ],
]

describe('every day from 2000 to 2060', () => {
  it('has the same name, number and place in the calendar as when counted', () => {
    const first = readDay('2000-01-01')
    for (let place = 0; place < tested; place++) {
      const name = nameOf(calendar[place] as Counted)
      if (readDay(name) !== first + place || writeDay(first + place) !== name) expect.fail(name)
    }
    expect(tested).toBe(22_281)
  })

  it.each(kinds)('+ %s ends where counting ends', (_, period, expected) => {
    const wrong: string[] = []
    for (let place = 0; place < tested; place++) {
      const start = nameOf(calendar[place] as Counted)
      const end = writeDay(addPeriod(readDay(start), period))
      if (end !== expected(place)) wrong.push(`${start}: ${end}, not ${expected(place)}`)
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

describe('a period', () => {
  const month = (count: number, clamp: 'last-day' | 'next-month'): Period => ({ unit: 'month', count, clamp })
  it.each([
    ['31 January + 1 month', '2026-01-31', month(1, 'last-day'), '2026-02-28'],
    ['31 January + 1 month, overflowing', '2026-01-31', month(1, 'next-month'), '2026-03-01'],
    ['31 January of a leap year + 1 month', '2028-01-31', month(1, 'last-day'), '2028-02-29'],
    ['29 February + 1 year', '2028-02-29', { unit: 'year', count: 1, clamp: 'last-day' }, '2029-02-28'],
    [
      '29 February + 1 year, overflowing',
      '2028-02-29',
      { unit: 'year', count: 1, clamp: 'next-month' },
      '2029-03-01',
    ],
    ['29 February + 4 years', '2028-02-29', { unit: 'year', count: 4, clamp: 'last-day' }, '2032-02-29'],
    ['31 December + 1 day', '2026-12-31', { unit: 'day', count: 1 }, '2027-01-01'],
    [
      '1 April + 3 months to the end of the month',
      '2026-04-01',
      { ...month(3, 'last-day'), ends: 'month-end' },
      '2026-07-31',
    ],
    [
      '6 years from the first of the next month',
      '2026-12-05',
      { unit: 'year', count: 6, clamp: 'last-day', starts: 'next-month' },
      '2032-12-31',
    ],
    ['no time at all', '2026-04-01', { unit: 'day', count: 0 }, '2026-04-01'],
    // Samoa went to bed on Thursday 29 December 2011 and woke on Saturday; civil counting goes over the missing day.
    ['29 December 2011 in Apia + 1 day', '2011-12-29', { unit: 'day', count: 1 }, '2011-12-30'],
    [
      'a life longer than the calendar',
      '2026-04-01',
      { unit: 'year', count: 9e6, clamp: 'last-day' },
      '9999-12-31',
    ],
    ['more days than the calendar has', '2026-04-01', { unit: 'day', count: 1e9 }, '9999-12-31'],
  ] as const)('%s', (_, start, period, end) => {
    expect(writeDay(addPeriod(readDay(start), period))).toBe(end)
  })

  it('repeated from one start does not drift from the 31st', () => {
    const ends = [1, 2, 3].map((times) =>
      writeDay(addPeriod(readDay('2026-01-31'), month(1, 'last-day'), times)),
    )
    expect(ends).toEqual(['2026-02-28', '2026-03-31', '2026-04-30'])
  })
})

describe('a day', () => {
  it('is the same as Temporal’s', () => {
    const date = Temporal.PlainDate.from('2026-07-02')
    expect(toPlainDate(fromPlainDate(date)).equals(date)).toBe(true)
    expect(toCivil(readDay('1969-12-31'))).toEqual({ year: 1969, month: 12, day: 31 })
  })
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '02/07/2026',
    '',
    '2026-07-02T00:00',
  ])('is not read from %j', (text) => {
    expect(() => readDay(text)).toThrow(RangeError)
  })
})
