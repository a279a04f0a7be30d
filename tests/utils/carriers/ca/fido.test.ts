import { tellALife } from '@/tests/support/carriers/tell-a-life'
import fido from '@/utils/carriers/rules/ca/fido'

tellALife(fido, [
  {
    it: 'has the balance back by a refill within 7 days after the anniversary',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2026-04-20', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [
      ['active', '2026-05-03'],
      ['grace', '2026-05-10'],
    ],
    deadline: '2026-05-03',
  },
])
