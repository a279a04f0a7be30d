import { tellALife } from '@/tests/support/carriers/tell-a-life'
import kogan from '@/utils/carriers/rules/au/kogan'

tellALife(kogan, [
  {
    it: 'receives for 20 days after its plan and keeps the number reserved to day 90',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2025-05-03', did: 'purchase', minor: 10000, pack: '365-days' }],
    spans: [
      ['active', '2026-05-03'],
      ['receive-only', '2026-05-23'],
      ['grace', '2026-08-01'],
    ],
    deadline: '2026-05-03',
  },
  {
    it: 'counts to day 90 once calls no longer come in',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-04-03', did: 'purchase', minor: 2000, lastDayOn: '2026-05-03' }],
    spans: [['grace', '2026-08-01']],
    deadline: '2026-08-01',
  },
  {
    it: 'lives on when any plan is bought while the number is reserved',
    source: 'main',
    today: '2026-07-02',
    happened: [
      { on: '2026-04-03', did: 'purchase', minor: 2000, lastDayOn: '2026-05-03' },
      { on: '2026-07-01', did: 'purchase', minor: 2000, pack: '30-days' },
    ],
    spans: [
      ['active', '2026-07-31'],
      ['receive-only', '2026-08-20'],
      ['grace', '2026-10-29'],
    ],
    deadline: '2026-07-31',
  },
])
