import { tellALife } from '@/tests/support/carriers/tell-a-life'
import lyca from '@/utils/carriers/rules/pt/lyca'

tellALife(lyca, [
  {
    it: 'lives three months from a top-up',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1000 }],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
])
