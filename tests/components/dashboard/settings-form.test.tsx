import { describe, expect, it } from 'vitest'
import { readLeadDays } from '@/components/dashboard/settings-form'

describe('the days before which to remind', () => {
  it.each([
    ['30, 7, 1', [30, 7, 1]],
    ['1 7 30 7', [30, 7, 1]],
    ['３０、７', [30, 7]],
    ['0', [0]],
    ['3650', [3650]],
    ['', []],
    [' , ', []],
  ])('reads %j', (text, days) => {
    expect(readLeadDays(text)).toEqual(days)
  })

  it.each(['7 days', '-1', '3651', '1.5', '1e3', Array.from({ length: 51 }, (_, day) => day).join()])(
    'refuses %j',
    (text) => {
      expect(readLeadDays(text)).toBeNull()
    },
  )
})
