import { tellALife } from '@/tests/support/carriers/tell-a-life'
import lidlConnect from '@/utils/carriers/rules/de/lidl-connect'

tellALife(lidlConnect, [
  {
    it: 'lives six months from the day of a top-up of €5 and can be unlocked for three',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-07-10'],
      ['grace', '2026-10-10'],
    ],
    deadline: '2026-07-10',
  },
  {
    it: 'lives twelve months from the day of a top-up of €15',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1500 }],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-04-10'],
    ],
    deadline: '2027-01-10',
  },
  {
    it: 'gets six months, not twelve, for €14.99',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1499 }],
    spans: [
      ['active', '2026-07-10'],
      ['grace', '2026-10-10'],
    ],
    deadline: '2026-07-10',
  },
])
