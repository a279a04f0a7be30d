import { expect, it } from 'vitest'
import { cycleDays } from '@/components/dashboard/cycle-days'

const today = Temporal.PlainDate.from('2026-06-01')
const cycle = { first: '2026-01-31', every: 1, unit: 'months', count: 3 } as const

it.each([
  [['2026-01-31', '2026-02-28', '2026-03-31'], {}],
  [['2026-01-31', '2026-03-02'], { every: 30, unit: 'days', count: 2 }],
  [['2026-04-30', '2026-05-31'], { first: '2026-04-30', every: 31, unit: 'days', count: 9 }],
  [['2026-06-01'], { first: '2026-06-01' }],
  [[], { first: '2026-06-02' }],
  [[], { first: '2026-01' }],
  [[], { every: 0 }],
  [[], { every: 1.5 }],
  [[], { every: Number.NaN }],
  [[], { count: -1 }],
] as const)('the days are %j for %j', (days, changes) => {
  expect(cycleDays({ ...cycle, ...changes }, today)).toEqual(days)
})
