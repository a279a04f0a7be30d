import { tellALife } from '@/tests/support/carriers/tell-a-life'
import callya from '@/utils/carriers/rules/de/callya'

tellALife(callya, [
  {
    it: 'may be ended after 90 days without a use that cost something, 28 days after a warning',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2026-05-08'],
    ],
    deadline: '2026-04-10',
  },
  {
    it: 'lives 90 days from a top-up',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2026-05-08'],
    ],
    deadline: '2026-04-10',
  },
])
