import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafone from '@/utils/carriers/rules/eg/vodafone'

tellALife(vodafone, [
  {
    it: 'is cut after 90 days without a call, text or data, with 15 days more',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'data', paid: true }],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2026-04-25'],
    ],
    deadline: '2026-04-10',
  },
])
