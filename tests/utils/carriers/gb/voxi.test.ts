import { tellALife } from '@/tests/support/carriers/tell-a-life'
import voxi from '@/utils/carriers/rules/gb/voxi'

tellALife(voxi, [
  {
    it: 'lives 180 days from a text that moved its balance',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-07-09']],
    deadline: '2026-07-09',
  },
])
