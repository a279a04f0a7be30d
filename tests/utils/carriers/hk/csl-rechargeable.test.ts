import { tellALife } from '@/tests/support/carriers/tell-a-life'
import cslRechargeable from '@/utils/carriers/rules/hk/csl-rechargeable'

tellALife(cslRechargeable, [
  {
    it: 'lives 180 days from a recharge',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
