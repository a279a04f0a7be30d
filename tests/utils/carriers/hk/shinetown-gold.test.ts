import { tellALife } from '@/tests/support/carriers/tell-a-life'
import shinetownGold from '@/utils/carriers/rules/hk/shinetown-gold'

tellALife(shinetownGold, [
  {
    it: 'lives 180 days from a recharge of HK$100',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
  {
    it: 'lives 60 days from a recharge of HK$50',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [['active', '2026-07-02']],
    deadline: '2026-07-02',
  },
])
