import { tellALife } from '@/tests/support/carriers/tell-a-life'
import three from '@/utils/carriers/rules/gb/three'

tellALife(three, [
  {
    it: 'lives 180 days from a text that cost something, and cannot be reconnected',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-07-09']],
    deadline: '2026-07-09',
  },
  {
    it: 'lives 180 days from a top-up',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [['active', '2026-07-09']],
    deadline: '2026-07-09',
  },
])
