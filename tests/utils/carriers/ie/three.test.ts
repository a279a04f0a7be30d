import { tellALife } from '@/tests/support/carriers/tell-a-life'
import three from '@/utils/carriers/rules/ie/three'

tellALife(three, [
  {
    it: 'is counted to the earliest of the ends its pages name, 90 days from a top-up',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 2000 }],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
])
