import { tellALife } from '@/tests/support/carriers/tell-a-life'
import movistar from '@/utils/carriers/rules/es/movistar'

tellALife(movistar, [
  {
    it: 'lives six months from a recharge, receives for 40 days and is lost after 54',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-07-10'],
      ['receive-only', '2026-08-19'],
      ['grace', '2026-09-02'],
    ],
    deadline: '2026-07-10',
  },
  {
    it: 'lives six months from its activation',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'activated' }],
    spans: [
      ['active', '2026-07-10'],
      ['receive-only', '2026-08-19'],
      ['grace', '2026-09-02'],
    ],
    deadline: '2026-07-10',
  },
  {
    it: 'lives to the end of February from a recharge on 31 August',
    source: 'main',
    today: '2026-09-10',
    happened: [{ on: '2026-08-31', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2027-02-28'],
      ['receive-only', '2027-04-09'],
      ['grace', '2027-04-23'],
    ],
    deadline: '2027-02-28',
  },
])
