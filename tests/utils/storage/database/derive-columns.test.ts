import { expect, test } from 'vitest'
import { twentyEvents } from '@/tests/support/carriers/twenty-events'
import { day, sim } from '@/tests/utils/lifeline/build'
import type { Carrier } from '@/utils/carriers/carrier'
import { lifeline } from '@/utils/lifeline/lifeline'
import { deriveColumns } from '@/utils/storage/database/derive-columns'

const files = import.meta.glob<Carrier>('/utils/carriers/rules/*/*.ts', { import: 'default', eager: true })

test('the indexed deadline of a SIM of any carrier is the one its lifeline shows, on any day', {
  timeout: 120_000,
}, () => {
  let withDeadline = 0
  let lost = 0
  for (const [seed, { rule }] of Object.values(files).entries()) {
    const one = sim(rule)
    const events = twentyEvents(rule, seed)
    for (const on of ['2025-01-01', '2026-10-01', '2026-12-24', '2027-08-01', '2030-01-01']) {
      const noon = day(on).toZonedDateTime({ timeZone: rule.zone, plainTime: '12:00' }).epochMilliseconds
      const { deadlineOn, lostAt } = deriveColumns(one, events, noon)
      const { deadline, stage } = lifeline(one, events, rule, day(on))
      expect([rule.facts['main']?.source, on, deadlineOn, lostAt !== null]).toEqual([
        rule.facts['main']?.source,
        on,
        deadline?.lastDay.toString() ?? null,
        stage === 'lost',
      ])
      if (deadlineOn) withDeadline++
      if (lostAt) lost++
    }
  }
  expect(withDeadline).toBeGreaterThan(300)
  expect(lost).toBeGreaterThan(100)
})
