import { tellALife } from '@/tests/support/carriers/tell-a-life'
import shinetown from '@/utils/carriers/rules/hk/shinetown'

tellALife(shinetown, [
  {
    it: 'lives 210 days from a recharge of HK$50 and is then gone',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [['active', '2026-11-29']],
    deadline: '2026-11-29',
  },
  {
    it: 'is never shortened by a smaller recharge',
    source: 'main',
    today: '2026-06-01',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 30000 },
      { on: '2026-05-20', did: 'topUp', minor: 5000 },
    ],
    spans: [['active', '2027-04-28']],
    deadline: '2027-04-28',
  },
  {
    it: 'lives 90 days from its activation',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [['active', '2026-08-01']],
    deadline: '2026-08-01',
  },
])
