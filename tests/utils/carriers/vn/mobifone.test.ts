import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mobifone from '@/utils/carriers/rules/vn/mobifone'

tellALife(mobifone, [
  {
    it: 'receives 10 days after its end and can be opened with a card in the 30 after them',
    source: 'older',
    today: '2026-05-01',
    happened: [{ on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [
      ['active', '2026-05-03'],
      ['receive-only', '2026-05-13'],
      ['grace', '2026-06-12'],
    ],
    deadline: '2026-05-03',
  },
])
