import { tellALife } from '@/tests/support/carriers/tell-a-life'
import hahasim from '@/utils/carriers/rules/hk/hahasim'

tellALife(hahasim, [
  {
    it: 'lives 365 days from a top-up of HK$10 and may be revived for 14 more',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1000 }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-05-17'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'is not extended by a data pack',
    source: 'main',
    today: '2026-09-01',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 1000 },
      { on: '2026-08-01', did: 'purchase', minor: 1000 },
    ],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-05-17'],
    ],
    deadline: '2027-05-03',
  },
])
