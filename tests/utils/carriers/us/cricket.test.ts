import { tellALife } from '@/tests/support/carriers/tell-a-life'
import cricket from '@/utils/carriers/rules/us/cricket'

tellALife(cricket, [
  {
    it: 'lives twelve months from the plan of $300 and can be had back for 60 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 30000, pack: '12-months' }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-07-02'],
    ],
    deadline: '2027-05-03',
  },
])
