import { tellALife } from '@/tests/support/carriers/tell-a-life'
import dtac from '@/utils/carriers/rules/th/dtac'

tellALife(dtac, [
  {
    it: 'adds 180 days for ฿12 from the credit',
    source: 'main',
    today: '2026-05-10',
    happened: [
      { on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-31' },
      { on: '2026-05-03', did: 'purchase', minor: 1200, pack: '180-days' },
    ],
    spans: [['active', '2026-11-27']],
    deadline: '2026-11-27',
  },
])
