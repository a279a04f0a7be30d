import { tellALife } from '@/tests/support/carriers/tell-a-life'
import smart from '@/utils/carriers/rules/ph/smart'

tellALife(smart, [
  {
    it: 'wants a reload 180 days after a load that may be spent at once, though an unspent one is valid 365',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
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
