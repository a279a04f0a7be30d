import { tellALife } from '@/tests/support/carriers/tell-a-life'
import coop from '@/utils/carriers/rules/ch/coop'

tellALife(coop, [
  {
    it: 'is void after twelve months without use and six more of reserve, and the number goes back',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-07-10'],
    ],
    deadline: '2027-01-10',
  },
])
