import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telia from '@/utils/carriers/rules/fi/telia'

tellALife(telia, [
  {
    it: 'lives six months from its activation',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'activated' }],
    spans: [['active', '2026-07-10']],
    deadline: '2026-07-10',
  },
  {
    it: 'lives twelve months from a top-up',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-01-20', did: 'topUp', minor: 1000 },
    ],
    spans: [['active', '2027-01-20']],
    deadline: '2027-01-20',
  },
])
