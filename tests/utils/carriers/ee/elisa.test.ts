import { tellALife } from '@/tests/support/carriers/tell-a-life'
import elisa from '@/utils/carriers/rules/ee/elisa'

tellALife(elisa, [
  {
    it: 'is good for 6+1 months from a top-up of at least €3 at once, and loses its number after the seventh',
    source: 'starter',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 300 }],
    spans: [
      ['active', '2026-07-10'],
      ['grace', '2026-08-10'],
    ],
    deadline: '2026-07-10',
  },
  {
    it: 'keeps its number by €3 in the seventh month',
    source: 'main',
    today: '2026-08-02',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 300 },
      { on: '2026-08-01', did: 'topUp', minor: 300 },
    ],
    spans: [
      ['active', '2027-02-01'],
      ['grace', '2027-03-01'],
    ],
    deadline: '2027-02-01',
  },
  {
    it: 'is not kept by two top-ups of €2',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 300 },
      { on: '2026-03-01', did: 'topUp', minor: 200 },
      { on: '2026-03-02', did: 'topUp', minor: 200 },
    ],
    spans: [
      ['active', '2026-07-10'],
      ['grace', '2026-08-10'],
    ],
    deadline: '2026-07-10',
  },
  {
    it: 'must be topped up within seven months of its start',
    source: 'starter',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'activated' }],
    spans: [
      ['active', '2026-07-10'],
      ['grace', '2026-08-10'],
    ],
    deadline: '2026-07-10',
  },
])
