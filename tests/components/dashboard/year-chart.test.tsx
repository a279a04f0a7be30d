import { describe, expect, it } from 'vitest'
import { monthsFrom } from '@/components/dashboard/year-chart'

describe('the months of the chart', () => {
  it('begin with the present one and go over the new year', () => {
    const months = monthsFrom(Temporal.PlainDate.from('2026-11-30')).map(String)
    expect(months).toHaveLength(12)
    expect(months.slice(0, 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(months.at(-1)).toBe('2027-10')
  })
})
