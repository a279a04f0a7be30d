import { tellALife } from '@/tests/support/carriers/tell-a-life'
import orange from '@/utils/carriers/rules/be/orange'

tellALife(orange, [
  {
    it: 'lives twelve months from a top-up',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1000 }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
])
