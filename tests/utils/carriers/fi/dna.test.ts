import { tellALife } from '@/tests/support/carriers/tell-a-life'
import dna from '@/utils/carriers/rules/fi/dna'

tellALife(dna, [
  {
    it: 'lives six months from its activation, and 14 days are left for a top-up',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'activated' }],
    spans: [
      ['active', '2026-07-10'],
      ['grace', '2026-07-24'],
    ],
    deadline: '2026-07-10',
  },
  {
    it: 'lives twelve months from the day of each top-up',
    source: 'main',
    today: '2026-04-10',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-03-31', did: 'topUp', minor: 1000 },
    ],
    spans: [
      ['active', '2027-03-31'],
      ['grace', '2027-04-14'],
    ],
    deadline: '2027-03-31',
  },
  {
    it: 'is not kept by use',
    source: 'main',
    today: '2026-05-10',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-05-01', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [
      ['active', '2026-07-10'],
      ['grace', '2026-07-24'],
    ],
    deadline: '2026-07-10',
  },
])
