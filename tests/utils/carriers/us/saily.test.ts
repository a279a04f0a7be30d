import { tellALife } from '@/tests/support/carriers/tell-a-life'
import saily from '@/utils/carriers/rules/us/saily'

tellALife(saily, [
  {
    it: 'has no end while the subscription is paid',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [['active', null]],
    deadline: null,
  },
  {
    it: 'is reserved for 45 days after the subscription has ended',
    source: 'main',
    today: '2026-05-01',
    happened: [
      { on: '2026-04-03', did: 'activated' },
      { on: '2026-04-20', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' },
    ],
    spans: [
      ['active', '2026-05-03'],
      ['grace', '2026-06-17'],
    ],
    deadline: '2026-05-03',
  },
])
