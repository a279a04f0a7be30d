import { tellALife } from '@/tests/support/carriers/tell-a-life'
import prepaidAll from '@/utils/carriers/rules/pk/prepaid-all'

tellALife(prepaidAll, [
  {
    it: 'may go to somebody else after 180 days without a call, text, data or load',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'data', paid: true }],
    spans: [['active', '2026-07-09']],
    deadline: '2026-07-09',
  },
  {
    it: 'lives 180 days from loading balance',
    source: 'main',
    today: '2026-05-10',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'data', paid: true },
      { on: '2026-05-03', did: 'topUp', minor: 10000 },
    ],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
