import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lifeline } from '@/utils/lifeline/lifeline'
import { day, sim } from './build'
import { anyRule, history, onDay } from './random-lives'

describe('the reasons of ten thousand lives', () => {
  const units = { day: 1, week: 7 } as const

  it('are sums of days that add up', { timeout: 120_000 }, () => {
    let checked = 0
    fc.assert(
      fc.property(anyRule, history, fc.integer({ min: 0, max: 800 }), (ofRule, events, offset) => {
        const { clocks: found } = lifeline(sim(ofRule), events, ofRule, onDay(offset))
        for (const { because } of Object.values(found)) {
          for (const [index, step] of because.params.steps.entries()) {
            const before = because.params.steps[index - 1]
            const period = step.step === 'window' ? step.window : 'period' in step ? step.period : null
            if (!before || !period || !(period.unit === 'day' || period.unit === 'week')) continue
            // A limit is counted from the act, a window from the one before it: not from the line above.
            if (step.step === 'cap-ahead' || step.step === 'window' || step.step === 'pack-runs') continue
            const length = units[period.unit] * period.count * ('times' in step ? step.times : 1)
            checked++
            expect(day(before.to).until(day(step.to)).days, JSON.stringify(because)).toBe(length)
          }
        }
      }),
      { numRuns: 10_000 },
    )
    expect(checked).toBeGreaterThan(1000)
  })
})
