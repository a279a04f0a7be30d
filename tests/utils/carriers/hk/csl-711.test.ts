import { tellALife } from '@/tests/support/carriers/tell-a-life'
import csl711 from '@/utils/carriers/rules/hk/csl-711'

tellALife(csl711, [
  {
    it: 'lives 180 days from a recharge of HK$50, the shorter of the two terms on its page',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
  {
    it: 'is not extended by HK$20, which its terms do not name',
    source: 'main',
    today: '2026-07-10',
    happened: [
      { on: '2026-05-03', did: 'activated' },
      { on: '2026-07-01', did: 'topUp', minor: 2000 },
    ],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
