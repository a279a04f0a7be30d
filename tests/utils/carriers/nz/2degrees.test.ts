import { tellALife } from '@/tests/support/carriers/tell-a-life'
import nz2degrees from '@/utils/carriers/rules/nz/2degrees'

tellALife(nz2degrees, [
  {
    it: 'lives 365 days from a top-up of NZ$10',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1000 }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
