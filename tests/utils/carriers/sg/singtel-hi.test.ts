import { tellALife } from '@/tests/support/carriers/tell-a-life'
import singtelHi from '@/utils/carriers/rules/sg/singtel-hi'

tellALife(singtelHi, [
  {
    it: 'lives 180 days from a top-up of S$20',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 2000 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
  {
    it: 'ends 30 days after a registration by passport, whatever is loaded',
    source: 'passport',
    today: '2026-05-10',
    happened: [
      { on: '2026-05-03', did: 'registered' },
      { on: '2026-05-09', did: 'topUp', minor: 2000 },
    ],
    capsApply: true,
    spans: [['active', '2026-06-02']],
    deadline: '2026-06-02',
  },
])
