import { tellALife } from '@/tests/support/carriers/tell-a-life'
import hk3hkDiy from '@/utils/carriers/rules/hk/3hk-diy'

tellALife(hk3hkDiy, [
  {
    it: 'lives 180 days from its activation',
    source: 'kit',
    today: '2026-01-10',
    happened: [{ on: '2026-01-10', did: 'activated' }],
    spans: [['active', '2026-07-09']],
    deadline: '2026-07-09',
  },
  {
    it: 'lives 365 days from a recharge of HK$200',
    source: 'main',
    today: '2026-06-01',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-05-03', did: 'topUp', minor: 20000 },
    ],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
