import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tim from '@/utils/carriers/rules/br/tim'

tellALife(tim, [
  {
    it: 'may be barred from calling 15 days after its credit, barred altogether 30 days later and ended 30 days after that',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2026-04-20', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [
      ['active', '2026-05-03'],
      ['receive-only', '2026-06-17'],
      ['grace', '2026-07-17'],
    ],
    deadline: '2026-05-03',
  },
])
