import { tellALife } from '@/tests/support/carriers/tell-a-life'
import orange from '@/utils/carriers/rules/es/orange'

tellALife(orange, [
  {
    it: 'lives six months from a recharge, only receives for one more and is lost at seven',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-07-10'],
      ['receive-only', '2026-08-10'],
    ],
    deadline: '2026-07-10',
  },
])
