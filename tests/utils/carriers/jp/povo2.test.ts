import { tellALife } from '@/tests/support/carriers/tell-a-life'
import povo2 from '@/utils/carriers/rules/jp/povo2'

tellALife(povo2, [
  {
    it: 'lives 180 days from the day after the last topping ended',
    source: 'main',
    today: '2026-06-10',
    happened: [{ on: '2026-06-01', did: 'purchase', minor: 330, pack: '24h', lastDayOn: '2026-06-02' }],
    spans: [
      ['active', '2026-11-29'],
      ['grace', '2026-12-29'],
    ],
    deadline: '2026-11-29',
  },
  {
    it: 'counts from the topping that ends last, not from the one bought last',
    source: 'main',
    today: '2026-06-10',
    happened: [
      { on: '2026-06-01', did: 'purchase', minor: 990, pack: '3GB-30d', lastDayOn: '2026-07-01' },
      { on: '2026-06-05', did: 'purchase', minor: 330, pack: '24h', lastDayOn: '2026-06-06' },
    ],
    spans: [
      ['active', '2026-12-28'],
      ['grace', '2027-01-27'],
    ],
    deadline: '2026-12-28',
  },
  {
    it: 'counts from the day the SIM was activated while nothing was bought',
    source: 'main',
    today: '2026-03-02',
    happened: [{ on: '2026-03-01', did: 'activated' }],
    spans: [
      ['active', '2026-08-28'],
      ['grace', '2026-09-27'],
    ],
    deadline: '2026-08-28',
  },
])
