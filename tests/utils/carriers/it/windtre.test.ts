import { tellALife } from '@/tests/support/carriers/tell-a-life'
import windtre from '@/utils/carriers/rules/it/windtre'

tellALife(windtre, [
  {
    it: 'lives twelve months from a top-up and receives for 30 days more',
    source: 'guide',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2027-01-10'],
      ['receive-only', '2027-02-09'],
    ],
    deadline: '2027-01-10',
  },
])
