import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vi from '@/utils/carriers/rules/in/vi'

tellALife(vi, [
  {
    it: 'lives 90 days from the last use and can be had back for 15',
    source: 'main',
    today: '2026-03-10',
    happened: [{ on: '2026-03-01', did: 'use', use: 'call-out', paid: true }],
    spans: [
      ['active', '2026-05-30'],
      ['grace', '2026-06-14'],
    ],
    deadline: '2026-05-30',
  },
  {
    it: 'lives 30 days more for each ₹20 taken from a balance of ₹50',
    source: 'main',
    today: '2026-03-10',
    happened: [
      { on: '2026-03-01', did: 'use', use: 'call-out', paid: true },
      { on: '2026-03-01', did: 'statedBalance', minor: 5000 },
    ],
    spans: [
      ['active', '2026-07-29'],
      ['grace', '2026-08-13'],
    ],
    deadline: '2026-07-29',
  },
  {
    it: 'takes nothing from a balance of just ₹20, which is not more than ₹20',
    source: 'main',
    today: '2026-03-10',
    happened: [
      { on: '2026-03-01', did: 'use', use: 'call-out', paid: true },
      { on: '2026-03-01', did: 'statedBalance', minor: 2000 },
    ],
    spans: [
      ['active', '2026-05-30'],
      ['grace', '2026-06-14'],
    ],
    deadline: '2026-05-30',
  },
])
