import { tellALife } from '@/tests/support/carriers/tell-a-life'
import wanzhong from '@/utils/carriers/rules/hk/wanzhong'

tellALife(wanzhong, [
  {
    it: 'lives 180 days from a recharge',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 2000 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
  {
    it: 'is not extended by less than the HK$20 that are suggested',
    source: 'main',
    today: '2026-06-10',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 2000 },
      { on: '2026-06-01', did: 'topUp', minor: 1000 },
    ],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
