import { tellALife } from '@/tests/support/carriers/tell-a-life'
import labas from '@/utils/carriers/rules/lt/labas'

tellALife(labas, [
  {
    it: 'lives 90 days from a top-up of €3, only receives to day 119 and is cancelled on day 120',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 300 }],
    spans: [
      ['active', '2026-04-10'],
      ['receive-only', '2026-05-09'],
    ],
    deadline: '2026-04-10',
  },
  {
    it: 'comes back with €3 before day 120',
    source: 'main',
    today: '2026-05-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 300 },
      { on: '2026-04-20', did: 'topUp', minor: 300 },
    ],
    spans: [
      ['active', '2026-07-19'],
      ['receive-only', '2026-08-17'],
    ],
    deadline: '2026-07-19',
  },
  {
    it: 'lives 90 days from its activation',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-01-20', did: 'topUp', minor: 200 },
    ],
    spans: [
      ['active', '2026-04-10'],
      ['receive-only', '2026-05-09'],
    ],
    deadline: '2026-04-10',
  },
])
