import { tellALife } from '@/tests/support/carriers/tell-a-life'
import indosat from '@/utils/carriers/rules/id/indosat'

tellALife(indosat, [
  {
    it: 'lives 20 days from Rp25,000 by the shortest of three tables, then receives for 60',
    source: 'incoming',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 2500000 }],
    spans: [
      ['active', '2026-05-23'],
      ['receive-only', '2026-07-22'],
    ],
    deadline: '2026-05-23',
  },
  {
    it: 'lives 30 days from Rp50,000, where others say 40 or 45',
    source: 'incoming',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000000 }],
    spans: [
      ['active', '2026-06-02'],
      ['receive-only', '2026-08-01'],
    ],
    deadline: '2026-06-02',
  },
])
