import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ooredooHala from '@/utils/carriers/rules/qa/ooredoo-hala'

tellALife(ooredooHala, [
  {
    it: 'works for 30 days from QAR 10 and receives until day 179 of the recharge, before the 209 of its own pages',
    source: 'press',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1000 }],
    spans: [
      ['active', '2026-06-02'],
      ['receive-only', '2026-10-29'],
    ],
    deadline: '2026-10-29',
  },
  {
    it: 'works for 90 days from QAR 100',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [
      ['active', '2026-08-01'],
      ['receive-only', '2026-10-29'],
    ],
    deadline: '2026-10-29',
  },
  {
    it: 'works again from a recharge while it only received',
    source: 'main',
    today: '2026-08-10',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 1000 },
      { on: '2026-08-05', did: 'topUp', minor: 1000 },
    ],
    spans: [
      ['active', '2026-09-04'],
      ['receive-only', '2027-01-31'],
    ],
    deadline: '2027-01-31',
  },
])
