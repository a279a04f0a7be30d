import { tellALife } from '@/tests/support/carriers/tell-a-life'
import esimplus from '@/utils/carriers/rules/int/esimplus'

tellALife(esimplus, [
  {
    it: 'lives 30 days from each renewal',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 500, pack: '30-days' }],
    spans: [['active', '2026-06-02']],
    deadline: '2026-06-02',
  },
])
