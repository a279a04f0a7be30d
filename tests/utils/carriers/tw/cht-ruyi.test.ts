import { tellALife } from '@/tests/support/carriers/tell-a-life'
import chtRuyi from '@/utils/carriers/rules/tw/cht-ruyi'

tellALife(chtRuyi, [
  {
    it: 'lives 180 days from a recharge of the main account',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
  {
    it: 'counts anew from the day of the recharge',
    source: 'main',
    today: '2026-06-01',
    happened: [
      { on: '2026-04-01', did: 'activated' },
      { on: '2026-05-03', did: 'topUp', minor: 30000 },
    ],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
