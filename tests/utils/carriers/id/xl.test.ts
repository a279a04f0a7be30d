import { tellALife } from '@/tests/support/carriers/tell-a-life'
import xl from '@/utils/carriers/rules/id/xl'

tellALife(xl, [
  {
    it: 'lives 45 days from Rp50,000 and waits 30 more',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000000 }],
    spans: [
      ['active', '2026-06-17'],
      ['grace', '2026-07-17'],
    ],
    deadline: '2026-06-17',
  },
])
