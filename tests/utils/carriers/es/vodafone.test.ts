import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafone from '@/utils/carriers/rules/es/vodafone'

tellALife(vodafone, [
  {
    it: 'lives six months from a recharge, then only receives, and is lost at seven',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-07-10'],
      ['receive-only', '2026-08-10'],
    ],
    deadline: '2026-07-10',
  },
  {
    it: 'is not kept by a call',
    source: 'states',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 500 },
      { on: '2026-03-01', did: 'use', use: 'call-out', paid: true },
    ],
    spans: [
      ['active', '2026-07-10'],
      ['receive-only', '2026-08-10'],
    ],
    deadline: '2026-07-10',
  },
])
