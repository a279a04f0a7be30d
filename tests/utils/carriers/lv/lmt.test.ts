import { tellALife } from '@/tests/support/carriers/tell-a-life'
import lmt from '@/utils/carriers/rules/lv/lmt'

tellALife(lmt, [
  {
    it: 'has a balance for 60 days from €5, receives to day 120 and can be had back for six months',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-03-11'],
      ['receive-only', '2026-05-10'],
      ['grace', '2026-11-10'],
    ],
    deadline: '2026-05-10',
  },
  {
    it: 'has 10 days and 70 from €1',
    source: 'main',
    today: '2026-01-15',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 100 }],
    spans: [
      ['active', '2026-01-20'],
      ['receive-only', '2026-03-21'],
      ['grace', '2026-09-21'],
    ],
    deadline: '2026-03-21',
  },
  {
    it: 'has 45 days and 105 from €3.50',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 350 }],
    spans: [
      ['active', '2026-02-24'],
      ['receive-only', '2026-04-25'],
      ['grace', '2026-10-25'],
    ],
    deadline: '2026-04-25',
  },
  {
    it: 'has 120 days and 180 from €10',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1000 }],
    spans: [
      ['active', '2026-05-10'],
      ['receive-only', '2026-07-09'],
      ['grace', '2027-01-09'],
    ],
    deadline: '2026-07-09',
  },
  {
    it: 'keeps the later dates when a smaller top-up follows',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 2000 },
      { on: '2026-01-20', did: 'topUp', minor: 100 },
    ],
    spans: [
      ['active', '2026-09-07'],
      ['receive-only', '2026-11-06'],
      ['grace', '2027-05-06'],
    ],
    deadline: '2026-11-06',
  },
  {
    it: 'gains nothing from less than €1',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 200 },
      { on: '2026-01-20', did: 'topUp', minor: 99 },
    ],
    spans: [
      ['active', '2026-02-09'],
      ['receive-only', '2026-04-10'],
      ['grace', '2026-10-10'],
    ],
    deadline: '2026-04-10',
  },
])
