import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafone from '@/utils/carriers/rules/gb/vodafone'

tellALife(vodafone, [
  {
    it: 'lives 180 days from a chargeable text, then 90 more after the reminder',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-07-09'],
      ['grace', '2026-10-07'],
    ],
    deadline: '2026-07-09',
  },
  {
    it: 'does not count a use that cost nothing',
    source: 'main',
    today: '2026-03-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-02-10', did: 'use', use: 'data', paid: false },
    ],
    spans: [
      ['active', '2026-07-09'],
      ['grace', '2026-10-07'],
    ],
    deadline: '2026-07-09',
  },
])
