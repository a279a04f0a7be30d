import { tellALife } from '@/tests/support/carriers/tell-a-life'
import elisa from '@/utils/carriers/rules/fi/elisa'

tellALife(elisa, [
  {
    it: 'lives three months from first use and receives for one more',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'activated' }],
    spans: [
      ['active', '2026-04-10'],
      ['receive-only', '2026-05-10'],
    ],
    deadline: '2026-04-10',
  },
  {
    it: 'lives twelve months from a package',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-01-20', did: 'purchase', minor: 1000 },
    ],
    spans: [
      ['active', '2027-01-20'],
      ['receive-only', '2027-02-20'],
    ],
    deadline: '2027-01-20',
  },
  {
    it: 'lives twelve months from a top-up',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-01-20', did: 'topUp', minor: 1000 },
    ],
    spans: [
      ['active', '2027-01-20'],
      ['receive-only', '2027-02-20'],
    ],
    deadline: '2027-01-20',
  },
])
