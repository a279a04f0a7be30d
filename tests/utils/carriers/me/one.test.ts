import { tellALife } from '@/tests/support/carriers/tell-a-life'
import one from '@/utils/carriers/rules/me/one'

tellALife(one, [
  {
    it: 'is active 90 days from a top-up and can be topped up for some time after',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 200 }],
    spans: [
      ['active', '2026-04-10'],
      ['grace', null],
    ],
    deadline: '2026-04-10',
  },
])
