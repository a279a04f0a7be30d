import { tellALife } from '@/tests/support/carriers/tell-a-life'
import a1 from '@/utils/carriers/rules/mk/a1'

tellALife(a1, [
  {
    it: 'lives 365 days from new and 90 of grace',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'activated' }],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-04-10'],
    ],
    deadline: '2027-01-10',
  },
  {
    it: 'lives 365 days from a top-up of MKD 500',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 50000 }],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-04-10'],
    ],
    deadline: '2027-01-10',
  },
  {
    it: 'lives 90 days from MKD 100',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 10000 }],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2026-07-09'],
    ],
    deadline: '2026-04-10',
  },
  {
    it: 'lives 180 days from MKD 101',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 10000 },
      { on: '2026-01-20', did: 'topUp', minor: 10100 },
    ],
    spans: [
      ['active', '2026-07-19'],
      ['grace', '2026-10-17'],
    ],
    deadline: '2026-07-19',
  },
  {
    it: 'is not shortened by a small top-up, which extends',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-01-20', did: 'topUp', minor: 10000 },
    ],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-04-10'],
    ],
    deadline: '2027-01-10',
  },
])
