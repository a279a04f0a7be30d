import { tellALife } from '@/tests/support/carriers/tell-a-life'
import attPrepaid from '@/utils/carriers/rules/us/att-prepaid'

tellALife(attPrepaid, [
  {
    it: 'keeps a refill of $10 for 30 days and is cancelled 60 days later',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1000 }],
    spans: [
      ['active', '2026-06-02'],
      ['grace', '2026-08-01'],
    ],
    deadline: '2026-06-02',
  },
  {
    it: 'keeps a refill of $25 for 90 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 2500 }],
    spans: [
      ['active', '2026-08-01'],
      ['grace', '2026-09-30'],
    ],
    deadline: '2026-08-01',
  },
  {
    it: 'keeps a refill of $100 for 365 days, over a leap day too',
    source: 'main',
    today: '2027-05-10',
    happened: [{ on: '2027-05-03', did: 'topUp', minor: 10000 }],
    spans: [
      ['active', '2028-05-02'],
      ['grace', '2028-07-01'],
    ],
    deadline: '2028-05-02',
  },
])
