import { tellALife } from '@/tests/support/carriers/tell-a-life'
import xox from '@/utils/carriers/rules/my/xox'

tellALife(xox, [
  {
    it: 'receives for 30 days after its end and is barred for 30 more',
    source: 'main',
    today: '2026-05-04',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 3000 }],
    spans: [
      ['active', '2026-06-02'],
      ['receive-only', '2026-07-02'],
      ['grace', '2026-08-01'],
    ],
    deadline: '2026-06-02',
  },
])
