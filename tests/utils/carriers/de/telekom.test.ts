import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telekom from '@/utils/carriers/rules/de/telekom'

tellALife(telekom, [
  {
    it: 'ends on the day of the notice and can be had back for 112 days',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-02-20' }],
    spans: [
      ['active', '2026-02-20'],
      ['grace', '2026-06-12'],
    ],
    deadline: '2026-02-20',
  },
])
