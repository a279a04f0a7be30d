import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ncell from '@/utils/carriers/rules/np/ncell'

tellALife(ncell, [
  {
    it: 'lives 360 days from NPR 500, receives for 14 more, and comes back with a recharge',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 50000 }],
    spans: [
      ['active', '2027-04-28'],
      ['receive-only', '2027-05-12'],
      ['grace', null],
    ],
    deadline: '2027-04-28',
  },
  {
    it: 'lives 730 days from NPR 1,000',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 100000 }],
    spans: [
      ['active', '2028-05-02'],
      ['receive-only', '2028-05-16'],
      ['grace', null],
    ],
    deadline: '2028-05-02',
  },
])
