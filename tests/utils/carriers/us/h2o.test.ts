import { expect, test } from 'vitest'
import { tellALife } from '@/tests/support/carriers/tell-a-life'
import h2o from '@/utils/carriers/rules/us/h2o'

tellALife(h2o, [
  {
    it: 'lives 90 days from $10 and may be cancelled after 30 days without balance',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1000 }],
    spans: [
      ['active', '2026-08-01'],
      ['grace', '2026-08-31'],
    ],
    deadline: '2026-08-01',
  },
  {
    it: 'lives no longer from $30',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 3000 }],
    spans: [
      ['active', '2026-08-01'],
      ['grace', '2026-08-31'],
    ],
    deadline: '2026-08-01',
  },
  {
    it: 'lives 365 days from $100',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-06-02'],
    ],
    deadline: '2027-05-03',
  },
])

test('says that an empty balance may end it 30 days on', () => {
  expect(h2o.rule.doubts).toContainEqual(
    expect.objectContaining({ code: 'sooner-when-empty', values: [{ unit: 'day', count: 30 }] }),
  )
})
