import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tmobileConnect from '@/utils/carriers/rules/us/tmobile-connect'

tellALife(tmobileConnect, [
  {
    it: 'is paid for 30 days by $15 and cancelled after 120 days not paid',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1500 }],
    spans: [
      ['active', '2026-06-02'],
      ['grace', '2026-09-30'],
    ],
    deadline: '2026-06-02',
  },
])
