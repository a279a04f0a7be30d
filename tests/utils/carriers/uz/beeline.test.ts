import { tellALife } from '@/tests/support/carriers/tell-a-life'
import beeline from '@/utils/carriers/rules/uz/beeline'

tellALife(beeline, [
  {
    it: 'is restricted after 90 days without a transaction and restored only in an office for 275 more',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1000000 }],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2027-01-10'],
    ],
    deadline: '2026-04-10',
  },
])
