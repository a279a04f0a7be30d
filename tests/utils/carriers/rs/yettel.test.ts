import { tellALife } from '@/tests/support/carriers/tell-a-life'
import yettel from '@/utils/carriers/rules/rs/yettel'

tellALife(yettel, [
  {
    it: 'has credit for 60 days from RSD 300, and only receives in the 330 there are to top up again',
    source: 'payments',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 30000 }],
    spans: [
      ['active', '2026-03-11'],
      ['receive-only', '2027-02-04'],
    ],
    deadline: '2026-03-11',
  },
  {
    it: 'comes back with RSD 300 on day 200',
    source: 'main',
    today: '2026-08-10',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 30000 },
      { on: '2026-07-29', did: 'topUp', minor: 30000 },
    ],
    spans: [
      ['active', '2026-09-27'],
      ['receive-only', '2027-08-23'],
    ],
    deadline: '2026-09-27',
  },
])
