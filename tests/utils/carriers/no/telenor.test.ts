import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telenor from '@/utils/carriers/rules/no/telenor'

tellALife(telenor, [
  {
    it: 'is blocked twelve months after the last top-up and any top-up reopens it for two',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 10000 }],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-03-10'],
    ],
    deadline: '2027-01-10',
  },
])
