import { tellALife } from '@/tests/support/carriers/tell-a-life'
import cellcard from '@/utils/carriers/rules/kh/cellcard'

tellALife(cellcard, [
  {
    it: 'lives 180 days from US$50, with 30 to rescue it by the stricter of two pages',
    source: 'english',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [
      ['active', '2026-10-30'],
      ['grace', '2026-11-29'],
    ],
    deadline: '2026-10-30',
  },
  {
    it: 'lives 7 days from US$1',
    source: 'main',
    today: '2026-05-04',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 100 }],
    spans: [
      ['active', '2026-05-10'],
      ['grace', '2026-06-09'],
    ],
    deadline: '2026-05-10',
  },
])
