import { tellALife } from '@/tests/support/carriers/tell-a-life'
import coopvoce from '@/utils/carriers/rules/it/coopvoce'

tellALife(coopvoce, [
  {
    it: 'lives twelve months from a top-up and receives for one more',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1000 }],
    spans: [
      ['active', '2027-01-10'],
      ['receive-only', '2027-02-10'],
    ],
    deadline: '2027-01-10',
  },
])
