import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mint from '@/utils/carriers/rules/us/mint'

tellALife(mint, [
  {
    it: 'is suspended when the plan of twelve months ends, and cancelled after 60 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 18000, pack: '12-months' }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-07-02'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'counts the end that the purchase itself names',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 4500, lastDayOn: '2026-08-01' }],
    spans: [
      ['active', '2026-08-01'],
      ['grace', '2026-09-30'],
    ],
    deadline: '2026-08-01',
  },
])
