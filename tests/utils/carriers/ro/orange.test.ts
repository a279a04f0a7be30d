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
    it: 'is active 15 days from €3, after which the table names no grace',
    source: 'table',
    today: '2026-01-15',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 300 }],
    spans: [['active', '2026-01-25']],
    deadline: '2026-01-25',
  },
  {
    it: 'is active 15 days from €1, after which the table names no grace',
    source: 'table',
    today: '2026-01-15',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 100 }],
    spans: [['active', '2026-01-25']],
    deadline: '2026-01-25',
  },
  {
    it: 'receives no longer for €1 after €5, and may only call 15 days',
    source: 'table',
    today: '2026-02-25',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 500 },
      { on: '2026-02-20', did: 'topUp', minor: 100 },
    ],
    spans: [
      ['active', '2026-03-07'],
      ['receive-only', '2026-12-06'],
    ],
    deadline: '2026-12-06',
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
