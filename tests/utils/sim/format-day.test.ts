import { expect, it } from 'vitest'
import { formatDay } from '@/utils/sim/format-day'

it.each([
  ['en', 'July 2, 2026'],
  ['en-GB', '2 July 2026'],
  ['ja', '2026年7月2日'],
  ['zh-CN', '2026年7月2日'],
  ['zh-TW', '2026年7月2日'],
])('a day is written in full in %s', (locale, expected) => {
  expect(formatDay('2026-07-02', locale)).toBe(expected)
  expect(formatDay(Temporal.PlainDate.from('2026-07-02'), locale)).toBe(expected)
})
