import { tellALife } from '@/tests/support/carriers/tell-a-life'
import duPrepaid from '@/utils/carriers/rules/ae/du-prepaid'

tellALife(duPrepaid, [
  {
    it: 'is suspended after 180 idle days and lost 90 later',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-07-09'],
      ['grace', '2026-10-07'],
    ],
    deadline: '2026-07-09',
  },
])
