import { tellALife } from '@/tests/support/carriers/tell-a-life'
import kyivstar from '@/utils/carriers/rules/ua/kyivstar'

tellALife(kyivstar, [
  {
    it: 'is active 274 days from a payment of UAH 30, suspended 91 more and deactivated on day 365',
    source: 'main',
    today: '2026-03-10',
    happened: [{ on: '2026-03-01', did: 'topUp', minor: 3000 }],
    spans: [
      ['active', '2026-11-29'],
      ['grace', '2027-02-28'],
    ],
    deadline: '2026-11-29',
  },
  {
    it: 'is active 274 days from paying its main package',
    source: 'main',
    today: '2026-03-10',
    happened: [{ on: '2026-03-01', did: 'purchase', minor: 20000, pack: 'main-package' }],
    spans: [
      ['active', '2026-11-29'],
      ['grace', '2027-02-28'],
    ],
    deadline: '2026-11-29',
  },
  {
    it: 'comes back with UAH 30 while it is suspended',
    source: 'main',
    today: '2027-01-10',
    happened: [
      { on: '2026-03-01', did: 'topUp', minor: 3000 },
      { on: '2026-12-26', did: 'topUp', minor: 3000 },
    ],
    spans: [
      ['active', '2027-09-25'],
      ['grace', '2027-12-25'],
    ],
    deadline: '2027-09-25',
  },
  {
    it: 'is not kept by two payments of UAH 20',
    source: 'main',
    today: '2026-04-10',
    happened: [
      { on: '2026-03-01', did: 'topUp', minor: 3000 },
      { on: '2026-04-01', did: 'topUp', minor: 2000 },
      { on: '2026-04-02', did: 'topUp', minor: 2000 },
    ],
    spans: [
      ['active', '2026-11-29'],
      ['grace', '2027-02-28'],
    ],
    deadline: '2026-11-29',
  },
  {
    it: 'is not kept by a pack on top of its main one',
    source: 'main',
    today: '2026-04-10',
    happened: [
      { on: '2026-03-01', did: 'topUp', minor: 3000 },
      { on: '2026-04-01', did: 'purchase', minor: 5000 },
    ],
    spans: [
      ['active', '2026-11-29'],
      ['grace', '2027-02-28'],
    ],
    deadline: '2026-11-29',
  },
])
