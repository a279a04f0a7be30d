import { tellALife } from '@/tests/support/carriers/tell-a-life'
import go from '@/utils/carriers/rules/mt/go'

tellALife(go, [
  {
    it: 'lives 90 days from a text that cost something and can be reactivated in a shop for 275',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2027-01-10'],
    ],
    deadline: '2026-04-10',
  },
])
