import { tellALife } from '@/tests/support/carriers/tell-a-life'
import bsnl from '@/utils/carriers/rules/in/bsnl'

tellALife(bsnl, [
  {
    it: 'receives for 7 days after the plan’s date and can be had back for 165 more',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 4900, pack: 'STV49' }],
    spans: [
      ['active', '2026-05-31'],
      ['receive-only', '2026-06-07'],
      ['grace', '2026-11-19'],
    ],
    deadline: '2026-05-31',
  },
  {
    it: 'is not had back by less than ₹107 once everything is barred',
    source: 'tariff',
    today: '2026-07-02',
    happened: [
      { on: '2026-05-03', did: 'purchase', minor: 4900, pack: 'STV49' },
      { on: '2026-07-01', did: 'purchase', minor: 4900, pack: 'STV49' },
    ],
    spans: [['grace', '2026-11-19']],
    deadline: '2026-11-19',
  },
])
