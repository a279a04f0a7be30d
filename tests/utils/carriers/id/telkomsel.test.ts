import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telkomsel from '@/utils/carriers/rules/id/telkomsel'

tellALife(telkomsel, [
  {
    it: 'lives 45 days from credit of Rp50,000',
    source: 'ladder',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000000 }],
    spans: [
      ['active', '2026-06-17'],
      ['receive-only', null],
    ],
    deadline: '2026-06-17',
  },
  {
    it: 'adds a second credit to the first, since November 2024',
    source: 'main',
    today: '2026-05-10',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 5000000 },
      { on: '2026-05-04', did: 'topUp', minor: 15000000 },
    ],
    spans: [
      ['active', '2026-09-15'],
      ['receive-only', null],
    ],
    deadline: '2026-09-15',
  },
  {
    it: 'has no more than 365 days ahead',
    source: 'main',
    today: '2026-05-03',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 15000000 },
      { on: '2026-05-03', did: 'topUp', minor: 15000000 },
      { on: '2026-05-03', did: 'topUp', minor: 15000000 },
      { on: '2026-05-03', did: 'topUp', minor: 15000000 },
      { on: '2026-05-03', did: 'topUp', minor: 15000000 },
    ],
    spans: [
      ['active', '2027-05-03'],
      ['receive-only', null],
    ],
    deadline: '2027-05-03',
  },
])
