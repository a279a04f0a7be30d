import { tellALife } from '@/tests/support/carriers/tell-a-life'
import heyah from '@/utils/carriers/rules/pl/heyah'

tellALife(heyah, [
  {
    it: 'receives for 186 days after the day its operator names',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-02-20' }],
    spans: [
      ['active', '2026-02-20'],
      ['receive-only', '2026-08-25'],
    ],
    deadline: '2026-02-20',
  },
])
