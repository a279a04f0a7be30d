import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ultraPaygo from '@/utils/carriers/rules/us/ultra-paygo'

tellALife(ultraPaygo, [
  {
    it: 'lives 30 days for each $3 in its wallet',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 900 }],
    spans: [
      ['active', '2026-08-01'],
      ['grace', '2026-08-31'],
    ],
    deadline: '2026-08-01',
  },
  {
    it: 'gets no days for less than $3',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-06-02'],
      ['grace', '2026-07-02'],
    ],
    deadline: '2026-06-02',
  },
  {
    it: 'goes on from the end of the days that were paid for',
    source: 'main',
    today: '2026-06-10',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 300 },
      { on: '2026-05-20', did: 'topUp', minor: 600 },
    ],
    spans: [
      ['active', '2026-08-01'],
      ['grace', '2026-08-31'],
    ],
    deadline: '2026-08-01',
  },
])
