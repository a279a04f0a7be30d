import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ooredoo from '@/utils/carriers/rules/tn/ooredoo'

tellALife(ooredoo, [
  {
    it: 'only receives for 90 days after its validity has ended',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2026-04-20', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [
      ['active', '2026-05-03'],
      ['receive-only', '2026-08-01'],
    ],
    deadline: '2026-05-03',
  },
])
