import { tellALife } from '@/tests/support/carriers/tell-a-life'
import congstar from '@/utils/carriers/rules/de/congstar'

tellALife(congstar, [
  {
    it: 'is given notice 15 months after its last top-up, with a month to top up',
    source: 'notice',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1500 }],
    spans: [
      ['active', '2027-04-10'],
      ['grace', '2027-05-10'],
    ],
    deadline: '2027-04-10',
  },
  {
    it: 'is not kept by a call',
    source: 'notice',
    today: '2026-07-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 1500 },
      { on: '2026-06-20', did: 'use', use: 'call-out', paid: true },
    ],
    spans: [
      ['active', '2027-04-10'],
      ['grace', '2027-05-10'],
    ],
    deadline: '2027-04-10',
  },
])
