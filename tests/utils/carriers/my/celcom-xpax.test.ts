import { tellALife } from '@/tests/support/carriers/tell-a-life'
import celcomXpax from '@/utils/carriers/rules/my/celcom-xpax'

tellALife(celcomXpax, [
  {
    it: 'lives one day for each ringgit and waits 50 days',
    source: 'main',
    today: '2026-05-04',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 3000 }],
    spans: [
      ['active', '2026-06-02'],
      ['grace', '2026-07-22'],
    ],
    deadline: '2026-06-02',
  },
])
