import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafone from '@/utils/carriers/rules/nl/vodafone'

tellALife(vodafone, [
  {
    it: 'lives six months from a text that cost something, and three more to have it back',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-07-10'],
      ['grace', '2026-10-10'],
    ],
    deadline: '2026-07-10',
  },
  {
    it: 'does not count a use that cost nothing',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-03-01', did: 'use', use: 'data', paid: false },
    ],
    spans: [
      ['active', '2026-07-10'],
      ['grace', '2026-10-10'],
    ],
    deadline: '2026-07-10',
  },
])
