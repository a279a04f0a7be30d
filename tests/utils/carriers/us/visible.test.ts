import { tellALife } from '@/tests/support/carriers/tell-a-life'
import visible from '@/utils/carriers/rules/us/visible'

tellALife(visible, [
  {
    it: 'lives a year from the annual plan, then is suspended for 60 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 27500, pack: 'year' }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-07-02'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'lives 30 days from a month',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 2500, pack: 'month' }],
    spans: [
      ['active', '2026-06-02'],
      ['grace', '2026-08-01'],
    ],
    deadline: '2026-06-02',
  },
])
