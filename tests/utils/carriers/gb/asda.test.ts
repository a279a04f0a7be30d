import { tellALife } from '@/tests/support/carriers/tell-a-life'
import asda from '@/utils/carriers/rules/gb/asda'

tellALife(asda, [
  {
    it: 'lives 180 days from a top-up, then only receives for 90',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-07-09'],
      ['receive-only', '2026-10-07'],
    ],
    deadline: '2026-07-09',
  },
  {
    it: 'does not count a call',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 500 },
      { on: '2026-03-01', did: 'use', use: 'call-out', paid: true },
    ],
    spans: [
      ['active', '2026-07-09'],
      ['receive-only', '2026-10-07'],
    ],
    deadline: '2026-07-09',
  },
])
