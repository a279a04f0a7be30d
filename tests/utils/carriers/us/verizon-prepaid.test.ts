import { tellALife } from '@/tests/support/carriers/tell-a-life'
import verizonPrepaid from '@/utils/carriers/rules/us/verizon-prepaid'

tellALife(verizonPrepaid, [
  {
    it: 'can be renewed for 60 days after the renewal date',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2026-04-03', did: 'purchase', minor: 3500, lastDayOn: '2026-05-03' }],
    spans: [
      ['active', '2026-05-03'],
      ['grace', '2026-07-02'],
    ],
    deadline: '2026-05-03',
  },
])
