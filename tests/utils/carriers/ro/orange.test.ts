import { tellALife } from '@/tests/support/carriers/tell-a-life'
import orange from '@/utils/carriers/rules/ro/orange'

tellALife(orange, [
  {
    it: 'is active 30 days from €5 and receives for 300 more',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-02-09'],
      ['receive-only', '2026-12-06'],
    ],
    deadline: '2026-12-06',
  },
  {
    it: 'is kept no longer by €3, after which the table names no grace',
    source: 'table',
    today: '2026-02-25',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 500 },
      { on: '2026-02-20', did: 'topUp', minor: 300 },
    ],
    spans: [['receive-only', '2026-12-06']],
    deadline: '2026-12-06',
  },
  {
    it: 'has no date of its own from €1 alone',
    source: 'table',
    today: '2026-01-15',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 100 }],
    spans: [],
    deadline: null,
  },
  {
    it: 'is active 60 days from €7',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 700 }],
    spans: [
      ['active', '2026-03-11'],
      ['receive-only', '2027-01-05'],
    ],
    deadline: '2027-01-05',
  },
  {
    it: 'is active 60 days from the option for €8',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 800, pack: 'option-8' }],
    spans: [
      ['active', '2026-03-11'],
      ['receive-only', '2027-01-05'],
    ],
    deadline: '2027-01-05',
  },
])
