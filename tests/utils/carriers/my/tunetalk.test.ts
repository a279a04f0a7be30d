import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tunetalk from '@/utils/carriers/rules/my/tunetalk'

tellALife(tunetalk, [
  {
    it: 'lives 365 days from the one-year validity of RM35',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 3500, pack: 'one-year' }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-06-17'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'ends three months after a registration as a tourist',
    source: 'mcmc',
    today: '2026-06-01',
    happened: [
      { on: '2026-05-03', did: 'registered' },
      { on: '2026-05-03', did: 'purchase', minor: 3500, pack: 'one-year' },
    ],
    capsApply: true,
    spans: [['active', '2026-08-03']],
    deadline: '2026-08-03',
  },
])
