import { tellALife } from '@/tests/support/carriers/tell-a-life'
import bakcell from '@/utils/carriers/rules/az/bakcell'

tellALife(bakcell, [
  {
    it: 'is open 30 days for AZN 3.99 and then blocked one way',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 399, pack: '30-days' }],
    spans: [
      ['active', '2026-02-09'],
      ['receive-only', null],
    ],
    deadline: '2026-02-09',
  },
  {
    it: 'is open 6 days for AZN 0.99',
    source: 'main',
    today: '2026-01-12',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 99, pack: '6-days' }],
    spans: [
      ['active', '2026-01-16'],
      ['receive-only', null],
    ],
    deadline: '2026-01-16',
  },
])
