import { tellALife } from '@/tests/support/carriers/tell-a-life'
import a1Bfree from '@/utils/carriers/rules/at/a1-bfree'

tellALife(a1Bfree, [
  {
    it: 'lives twelve months from one top-up of €20, the shorter time named, and thirteen at the most',
    source: 'notice',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 2000 }],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-02-10'],
    ],
    deadline: '2027-01-10',
  },
  {
    it: 'gains nothing from two top-ups of €10',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-03-01', did: 'topUp', minor: 1000 },
      { on: '2026-03-02', did: 'topUp', minor: 1000 },
    ],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-02-10'],
    ],
    deadline: '2027-01-10',
  },
])
