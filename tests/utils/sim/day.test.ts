import { describe, expect, it } from 'vitest'
import { addPeriod } from '@/utils/sim/add-period'
import { daysInMonth, fromPlainDate, lastDayOfAll, readDay, toCivil, toDay, writeDay } from '@/utils/sim/day'

const epoch = Temporal.PlainDate.from('1970-01-01')

describe('a day as a number', () => {
  it('is the same as in Temporal on both sides of every century’s turn', () => {
    for (const year of [1600, 1700, 1896, 1900, 1999, 2000, 2096, 2100, 2104, 2199, 2200, 2400, 4000, 9998]) {
      for (const from of [`${year}-01-01`, `${year}-02-27`, `${year}-12-30`]) {
        for (let step = 0; step < 4; step++) {
          const date = Temporal.PlainDate.from(from).add({ days: step })
          const day = toDay(date)
          expect(day, date.toString()).toBe(epoch.until(date).days)
          expect(toCivil(day)).toEqual({ year: date.year, month: date.month, day: date.day })
          expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth)
        }
      }
    }
    expect(daysInMonth(2026, 12)).toBe(31)
  })

  it('is read and written as a date, and nothing else is read', () => {
    for (const text of ['1970-01-01', '2028-02-29', '2100-02-28', '0099-12-31', '9999-12-31'])
      expect(writeDay(readDay(text))).toBe(text)
    for (const text of [
      '2026-02-29',
      '2100-02-29',
      '2026-13-01',
      '2026-00-01',
      '2026-01-00',
      '2026-04-31',
      '2026-1-01',
      '26-01-01',
      '2026-01-01T00:00',
      '2026/01/01',
      '',
    ])
      expect(() => readDay(text), text).toThrow(RangeError)
  })

  it('never runs out of the calendar', () => {
    const end = Temporal.PlainDate.from('9999-12-31')
    expect(lastDayOfAll).toBe(fromPlainDate(end))
    const late = readDay('9999-06-30')
    for (const unit of ['day', 'week', 'month', 'year'] as const)
      expect(addPeriod(late, { unit, count: 5_000, clamp: 'last-day' })).toBe(lastDayOfAll)
    expect(addPeriod(late, { unit: 'month', count: 6, clamp: 'last-day' })).toBe(readDay('9999-12-30'))
    expect(addPeriod(late, { unit: 'month', count: 7, clamp: 'last-day' })).toBe(lastDayOfAll)
  })
})
