import { tellALife } from '@/tests/support/carriers/tell-a-life'
import hotlink from '@/utils/carriers/rules/my/hotlink'

tellALife(hotlink, [
  {
    it: 'lives 365 days from the RM30 active-period pass, then receives for 30',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 3000, pack: 'active-365' }],
    spans: [
      ['active', '2027-05-03'],
      ['receive-only', '2027-06-02'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'ends 90 days after its activation by a tourist, with no extension',
    source: 'main',
    today: '2026-06-01',
    happened: [
      { on: '2026-05-03', did: 'activated' },
      { on: '2026-05-03', did: 'purchase', minor: 3000, pack: 'active-365' },
    ],
    capsApply: true,
    spans: [['active', '2026-08-01']],
    deadline: '2026-08-01',
  },
  {
    it: 'ends 3 months after its registration by a tourist, where it was activated later',
    source: 'mcmc',
    today: '2026-03-01',
    happened: [
      { on: '2026-02-01', did: 'registered' },
      { on: '2026-02-10', did: 'activated' },
      { on: '2026-02-10', did: 'purchase', minor: 3000, pack: 'active-365' },
    ],
    capsApply: true,
    spans: [['active', '2026-05-01']],
    deadline: '2026-05-01',
  },
  {
    it: 'is not kept by a data pass',
    source: 'main',
    today: '2026-05-04',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 1000 },
      { on: '2026-05-03', did: 'purchase', minor: 400 },
    ],
    spans: [
      ['active', '2026-05-13'],
      ['receive-only', '2026-06-12'],
    ],
    deadline: '2026-05-13',
  },
])
