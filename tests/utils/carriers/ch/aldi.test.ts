import { tellALife } from '@/tests/support/carriers/tell-a-life'
import aldi from '@/utils/carriers/rules/ch/aldi'

tellALife(aldi, [
  {
    it: 'lives about a year from the last call, text or data, and can be had back for six months',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-07-10'],
    ],
    deadline: '2027-01-10',
  },
  {
    it: 'gains nothing from a top-up or an option',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-03-01', did: 'topUp', minor: 2000 },
      { on: '2026-03-02', did: 'purchase', minor: 1000 },
    ],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-07-10'],
    ],
    deadline: '2027-01-10',
  },
])
