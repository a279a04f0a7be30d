import { tellALife } from '@/tests/support/carriers/tell-a-life'
import cellfie from '@/utils/carriers/rules/ge/cellfie'

tellALife(cellfie, [
  {
    it: 'lives 90 days from a call and is blocked for 45 before it is cancelled',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2026-05-25'],
    ],
    deadline: '2026-04-10',
  },
  {
    it: 'is not kept by its balance, which a daily fee eats from day 91',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-01-10', did: 'statedBalance', minor: 500 },
    ],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2026-05-25'],
    ],
    deadline: '2026-04-10',
  },
  {
    it: 'lives 90 days from a service bought',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-01-20', did: 'purchase', minor: 300 },
    ],
    spans: [
      ['active', '2026-04-20'],
      ['grace', '2026-06-04'],
    ],
    deadline: '2026-04-20',
  },
])
