import { tellALife } from '@/tests/support/carriers/tell-a-life'
import valuegb from '@/utils/carriers/rules/hk/valuegb'

tellALife(valuegb, [
  {
    it: 'starts 365 days anew with a recharge of HK$50 and waits 30 more',
    source: 'main',
    today: '2026-06-01',
    happened: [
      { on: '2026-04-01', did: 'topUp', minor: 5000 },
      { on: '2026-05-03', did: 'topUp', minor: 5000 },
    ],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-06-02'],
    ],
    deadline: '2027-05-03',
  },
])
