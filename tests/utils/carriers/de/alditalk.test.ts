import { tellALife } from '@/tests/support/carriers/tell-a-life'
import alditalk from '@/utils/carriers/rules/de/alditalk'

tellALife(alditalk, [
  {
    it: 'lives twelve months from a top-up of €15, then is reachable for two',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1500 }],
    spans: [
      ['active', '2027-05-03'],
      ['receive-only', '2027-07-03'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'starts a new window with each top-up and adds nothing to the old one',
    source: 'main',
    today: '2026-11-01',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 500 },
      { on: '2026-10-31', did: 'topUp', minor: 500 },
    ],
    spans: [
      ['active', '2027-02-28'],
      ['receive-only', '2027-04-28'],
    ],
    deadline: '2027-02-28',
  },
  {
    it: 'lives eight months from a top-up of €10',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1000 }],
    spans: [
      ['active', '2027-01-03'],
      ['receive-only', '2027-03-03'],
    ],
    deadline: '2027-01-03',
  },
  {
    it: 'lives twenty-four months from a top-up of €30',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 3000 }],
    spans: [
      ['active', '2028-05-03'],
      ['receive-only', '2028-07-03'],
    ],
    deadline: '2028-05-03',
  },
  {
    it: 'lives twelve months from its start',
    source: 'main',
    today: '2026-05-03',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [
      ['active', '2027-05-03'],
      ['receive-only', '2027-07-03'],
    ],
    deadline: '2027-05-03',
  },
])
