import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tmobileConnect from '@/utils/carriers/rules/us/tmobile-connect'

tellALife(tmobileConnect, [
  {
    it: 'is paid for 30 days by $15 and may be gone 90 days later, before the 120 of its own page',
    source: 'table',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1500 }],
    spans: [
      ['active', '2026-06-02'],
      ['grace', '2026-08-31'],
    ],
    deadline: '2026-06-02',
  },
])
