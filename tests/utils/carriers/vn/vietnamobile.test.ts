import { expect, test } from 'vitest'
import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vietnamobile from '@/utils/carriers/rules/vn/vietnamobile'

tellALife(vietnamobile, [
  {
    it: 'only receives for 30 days after its plan and is recalled on day 31',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [
      ['active', '2026-05-03'],
      ['receive-only', '2026-06-02'],
    ],
    deadline: '2026-05-03',
  },
  {
    it: 'must be topped up before day 31 of the one-way lock',
    source: 'main',
    today: '2026-05-20',
    happened: [{ on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [['receive-only', '2026-06-02']],
    deadline: '2026-06-02',
  },
  {
    it: 'starts anew with the end of the next plan',
    source: 'main',
    today: '2026-05-20',
    happened: [
      { on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' },
      { on: '2026-05-20', did: 'topUp', minor: 50000 },
      { on: '2026-05-20', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-06-19' },
    ],
    spans: [
      ['active', '2026-06-19'],
      ['receive-only', '2026-07-19'],
    ],
    deadline: '2026-06-19',
  },
])

test('says that an empty balance locks it as the end of a plan does', () => {
  expect(vietnamobile.rule.doubts).toContainEqual(
    expect.objectContaining({ code: 'sooner-when-empty', values: [{ unit: 'day', count: 30 }] }),
  )
})
