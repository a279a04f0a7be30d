import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tim from '@/utils/carriers/rules/it/tim'

tellALife(tim, [
  {
    it: 'lives twelve months from a recharge, receives for one more and can be had back until eleven after the twelve',
    source: 'official',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2027-01-10'],
      ['receive-only', '2027-02-10'],
      ['grace', '2027-12-10'],
    ],
    deadline: '2027-01-10',
  },
  {
    it: 'lives twelve months from its activation',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-31', did: 'activated' }],
    spans: [
      ['active', '2027-01-31'],
      ['receive-only', '2027-02-28'],
      ['grace', '2027-12-28'],
    ],
    deadline: '2027-01-31',
  },
])
