import { tellALife } from '@/tests/support/carriers/tell-a-life'
import m1 from '@/utils/carriers/rules/sg/m1'

tellALife(m1, [
  {
    it: 'lives 180 days from a top-up of S$18',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1800 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
