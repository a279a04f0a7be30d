import { tellALife } from '@/tests/support/carriers/tell-a-life'
import turkcell from '@/utils/carriers/rules/tr/turkcell'

tellALife(turkcell, [
  {
    it: 'needs its first load within 185 days of its activation',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'activated' }],
    spans: [
      ['active', '2026-07-14'],
      ['receive-only', '2026-10-14'],
    ],
    deadline: '2026-07-14',
  },
  {
    it: 'calls and is called for 184 days from a load, is only called for 92 more and ends',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-01-20', did: 'topUp', minor: 1000 },
    ],
    spans: [
      ['active', '2026-07-23'],
      ['receive-only', '2026-10-23'],
    ],
    deadline: '2026-07-23',
  },
])
