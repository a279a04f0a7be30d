import { tellALife } from '@/tests/support/carriers/tell-a-life'
import smart from '@/utils/carriers/rules/ph/smart'

tellALife(smart, [
  {
    it: 'has its load for 365 days and 180 more to reload',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-10-30'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'ends 30 days after a registration as a tourist, whatever is loaded',
    today: '2026-05-10',
    happened: [
      { on: '2026-05-03', did: 'registered' },
      { on: '2026-05-09', did: 'topUp', minor: 5000 },
    ],
    capsApply: true,
    spans: [['active', '2026-06-02']],
    deadline: '2026-06-02',
    source: 'main',
  },
])
