import { tellALife } from '@/tests/support/carriers/tell-a-life'
import aldi from '@/utils/carriers/rules/au/aldi'

tellALife(aldi, [
  {
    it: 'has the starter pack’s credit for 60 days',
    source: 'starter',
    today: '2026-03-02',
    happened: [{ on: '2026-03-01', did: 'activated' }],
    spans: [['active', '2026-04-30']],
    deadline: '2026-04-30',
  },
  {
    it: 'lives 365 days from a top-up of $15',
    source: 'main',
    today: '2026-05-10',
    happened: [
      { on: '2026-03-01', did: 'activated' },
      { on: '2026-05-03', did: 'topUp', minor: 1500 },
    ],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
  {
    it: 'lives 365 days from any plan',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 1500 }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
