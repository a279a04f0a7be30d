import { tellALife } from '@/tests/support/carriers/tell-a-life'
import omantelHayyak from '@/utils/carriers/rules/om/omantel-hayyak'

tellALife(omantelHayyak, [
  {
    it: 'lives 90 days from its first call and is held for 90 more',
    source: 'main',
    today: '2026-03-02',
    happened: [{ on: '2026-03-01', did: 'activated' }],
    spans: [
      ['active', '2026-05-30'],
      ['grace', '2026-08-28'],
    ],
    deadline: '2026-05-30',
  },
  {
    it: 'starts a new 90 days with a recharge while it was held',
    source: 'main',
    today: '2026-07-02',
    happened: [
      { on: '2026-03-01', did: 'activated' },
      { on: '2026-07-01', did: 'topUp', minor: 7000 },
    ],
    spans: [
      ['active', '2026-09-29'],
      ['grace', '2026-12-28'],
    ],
    deadline: '2026-09-29',
  },
])
