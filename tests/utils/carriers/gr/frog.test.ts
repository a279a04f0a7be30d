import { tellALife } from '@/tests/support/carriers/tell-a-life'
import frog from '@/utils/carriers/rules/gr/frog'

tellALife(frog, [
  {
    it: 'keeps its number thirteen months from a top-up of €13',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1300 }],
    spans: [
      ['active', '2026-04-10'],
      ['receive-only', '2027-02-10'],
    ],
    deadline: '2027-02-10',
    clocks: { credit: '2026-03-10' },
  },
  {
    it: 'keeps its number thirteen months from its activation',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-31', did: 'activated' }],
    spans: [
      ['active', '2026-05-01'],
      ['receive-only', '2027-02-28'],
    ],
    deadline: '2027-02-28',
  },
])
