import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telemach from '@/utils/carriers/rules/si/telemach'

tellALife(telemach, [
  {
    it: 'works 90 days from €5, receives to day 180, revives to day 270 and is gone 30 days after',
    source: 'terms',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-04-10'],
      ['receive-only', '2026-07-09'],
      ['grace', '2026-11-06'],
    ],
    deadline: '2026-04-10',
  },
  {
    it: 'has to be recharged by day 270',
    source: 'main',
    today: '2026-08-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [['grace', '2026-11-06']],
    deadline: '2026-10-07',
  },
  {
    it: 'restarts its 90 days with a recharge on day 200',
    source: 'main',
    today: '2026-08-01',
    happened: [
      { on: '2026-01-01', did: 'topUp', minor: 500 },
      { on: '2026-07-20', did: 'topUp', minor: 500 },
    ],
    spans: [
      ['active', '2026-10-18'],
      ['receive-only', '2027-01-16'],
      ['grace', '2027-05-16'],
    ],
    deadline: '2026-10-18',
  },
])
