import { tellALife } from '@/tests/support/carriers/tell-a-life'
import lebara from '@/utils/carriers/rules/au/lebara'

tellALife(lebara, [
  {
    it: 'receives and can be recharged for 10 days after its end, and ends for good on day 30',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2026-04-03', did: 'purchase', minor: 2000, lastDayOn: '2026-05-03' }],
    spans: [
      ['active', '2026-05-03'],
      ['receive-only', '2026-05-13'],
      ['grace', '2026-06-02'],
    ],
    deadline: '2026-05-03',
  },
  {
    it: 'is left to customer service after day 10',
    source: 'main',
    today: '2026-05-20',
    happened: [{ on: '2026-04-03', did: 'purchase', minor: 2000, lastDayOn: '2026-05-03' }],
    spans: [['grace', '2026-06-02']],
    deadline: '2026-06-02',
  },
])
