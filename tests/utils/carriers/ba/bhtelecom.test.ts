import { tellALife } from '@/tests/support/carriers/tell-a-life'
import bhtelecom from '@/utils/carriers/rules/ba/bhtelecom'

tellALife(bhtelecom, [
  {
    it: 'lives 180 days from BAM 20 and keeps its number 150 more',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 2000 }],
    spans: [
      ['active', '2026-07-09'],
      ['grace', '2026-12-06'],
    ],
    deadline: '2026-07-09',
  },
])
