import { tellALife } from '@/tests/support/carriers/tell-a-life'
import lifecell from '@/utils/carriers/rules/ua/lifecell'

tellALife(lifecell, [
  {
    it: 'is active on the day of a payment of UAH 10 and the 364 days after, and receives for 30 more',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1000 }],
    spans: [
      ['active', '2027-01-09'],
      ['receive-only', '2027-02-08'],
    ],
    deadline: '2027-01-09',
  },
  {
    it: 'is not kept by two payments of UAH 5',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 1000 },
      { on: '2026-03-01', did: 'topUp', minor: 500 },
      { on: '2026-03-02', did: 'topUp', minor: 500 },
    ],
    spans: [
      ['active', '2027-01-09'],
      ['receive-only', '2027-02-08'],
    ],
    deadline: '2027-01-09',
  },
])
