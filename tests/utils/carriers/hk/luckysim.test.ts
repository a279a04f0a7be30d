import { tellALife } from '@/tests/support/carriers/tell-a-life'
import luckysim from '@/utils/carriers/rules/hk/luckysim'

tellALife(luckysim, [
  {
    it: 'has no end by its activation, as a new SIM’s days run from its purchase',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [],
    deadline: null,
  },
  {
    it: 'lives 365 days from a top-up of HK$100',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
  {
    it: 'lives 540 days from a top-up of HK$200, which does not stack',
    source: 'main',
    today: '2026-06-01',
    happened: [
      { on: '2026-04-01', did: 'topUp', minor: 20000 },
      { on: '2026-05-03', did: 'topUp', minor: 20000 },
    ],
    spans: [['active', '2027-10-25']],
    deadline: '2027-10-25',
  },
])
