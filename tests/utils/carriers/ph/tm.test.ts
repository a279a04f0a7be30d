import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tm from '@/utils/carriers/rules/ph/tm'

tellALife(tm, [
  {
    it: 'lives 365 days from any load',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
