import { expect, it } from 'vitest'
import { zoneName } from '@/utils/sim/zone-name'

it.each([
  ['Asia/Tokyo', 'en', 'Japan Standard Time'],
  ['Asia/Tokyo', 'ja', '日本標準時'],
  ['Asia/Tokyo', 'zh-CN', '日本标准时间'],
  ['Asia/Tokyo', 'zh-TW', '日本標準時間'],
  ['Europe/Berlin', 'en', 'Central European Time'],
])('%s is called in %s: %s', (zone, locale, expected) => {
  expect(zoneName(zone, locale)).toBe(expected)
  expect(zoneName(zone, locale)).toBe(expected)
})
