import { tellALife } from '@/tests/support/carriers/tell-a-life'
import jazz from '@/utils/carriers/rules/pk/jazz'

tellALife(jazz, [
  {
    it: 'may go to somebody else after 180 days without a call, text, data or load',
    source: 'pta',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-07-09']],
    deadline: '2026-07-09',
  },
])
