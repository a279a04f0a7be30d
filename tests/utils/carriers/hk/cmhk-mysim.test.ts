import { tellALife } from '@/tests/support/carriers/tell-a-life'
import cmhkMysim from '@/utils/carriers/rules/hk/cmhk-mysim'

tellALife(cmhkMysim, [
  {
    it: 'lives 180 days from a recharge of HK$50',
    source: 'wiki',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [
      ['active', '2026-10-30'],
      ['grace', '2026-11-29'],
    ],
    deadline: '2026-10-30',
  },
  {
    it: 'lives 30 days from a recharge below HK$50',
    source: 'wiki',
    today: '2026-05-20',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 3000 }],
    spans: [
      ['active', '2026-06-02'],
      ['grace', '2026-07-02'],
    ],
    deadline: '2026-06-02',
  },
  {
    it: 'is not extended by a pack',
    source: 'main',
    today: '2026-08-01',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 5000 },
      { on: '2026-07-01', did: 'purchase', minor: 3000 },
    ],
    spans: [
      ['active', '2026-10-30'],
      ['grace', '2026-11-29'],
    ],
    deadline: '2026-10-30',
  },
])
