import { tellALife } from '@/tests/support/carriers/tell-a-life'
import esimnet from '@/utils/carriers/rules/int/esimnet'

tellALife(esimnet, [
  {
    it: 'is kept for 90 days by a top-up of US$10',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1000 }],
    spans: [['active', '2026-08-01']],
    deadline: '2026-08-01',
  },
  {
    it: 'ends a day before the three months of its help page, which names 6 April and 6 July',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-04-06', did: 'activated' }],
    spans: [['active', '2026-07-05']],
    deadline: '2026-07-05',
  },
])
