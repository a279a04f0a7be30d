import { tellALife } from '@/tests/support/carriers/tell-a-life'
import fetIfcard from '@/utils/carriers/rules/tw/fet-ifcard'

tellALife(fetIfcard, [
  {
    it: 'lives 180 days from a recharge of NT$100',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
