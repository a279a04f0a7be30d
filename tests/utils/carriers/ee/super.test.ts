import { tellALife } from '@/tests/support/carriers/tell-a-life'
import superLine from '@/utils/carriers/rules/ee/super'

tellALife(superLine, [
  {
    it: 'lives 180 days from one top-up of €3 and receives for 30 more',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 300 }],
    spans: [
      ['active', '2026-07-09'],
      ['receive-only', '2026-08-08'],
    ],
    deadline: '2026-07-09',
  },
  {
    it: 'comes back with €3 in the days it only receives',
    source: 'main',
    today: '2026-08-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 300 },
      { on: '2026-07-19', did: 'topUp', minor: 300 },
    ],
    spans: [
      ['active', '2027-01-15'],
      ['receive-only', '2027-02-14'],
    ],
    deadline: '2027-01-15',
  },
  {
    it: 'is not kept by smaller top-ups',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 300 },
      { on: '2026-03-01', did: 'topUp', minor: 200 },
      { on: '2026-03-02', did: 'topUp', minor: 100 },
    ],
    spans: [
      ['active', '2026-07-09'],
      ['receive-only', '2026-08-08'],
    ],
    deadline: '2026-07-09',
  },
])
