import { expect, test } from 'vitest'
import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mts from '@/utils/carriers/rules/by/mts'

tellALife(mts, [
  {
    it: 'is withdrawn after 180 days without an operation, while there is balance',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-07-09']],
    deadline: '2026-07-09',
  },
  {
    it: 'counts a top-up as an operation',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1000 }],
    spans: [['active', '2026-07-09']],
    deadline: '2026-07-09',
  },
])

test('says that an empty balance may end it 60 days after the block', () => {
  expect(mts.rule.doubts).toContainEqual(
    expect.objectContaining({ code: 'sooner-when-empty', values: [{ unit: 'day', count: 60 }] }),
  )
})
