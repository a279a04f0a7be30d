import { tellALife } from '@/tests/support/carriers/tell-a-life'
import claro from '@/utils/carriers/rules/br/claro'

tellALife(claro, [
  {
    it: 'lives 90 days from a recharge of R$35',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 3500 }],
    spans: [['active', '2026-08-01']],
    deadline: '2026-08-01',
  },
  {
    it: 'lives 120 days from R$50',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [['active', '2026-08-31']],
    deadline: '2026-08-31',
  },
  {
    it: 'lives 180 days from R$100',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
