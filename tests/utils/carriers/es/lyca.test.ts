import { tellALife } from '@/tests/support/carriers/tell-a-life'
import lyca from '@/utils/carriers/rules/es/lyca'

tellALife(lyca, [
  {
    it: 'expires 60 days after the last top-up and cannot be had back',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1000 }],
    spans: [['active', '2026-03-11']],
    deadline: '2026-03-11',
  },
])
