import { tellALife } from '@/tests/support/carriers/tell-a-life'
import skinny from '@/utils/carriers/rules/nz/skinny'

tellALife(skinny, [
  {
    it: 'lives twelve months from adding credit, then has one month to come back',
    source: 'help',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-06-03'],
    ],
    deadline: '2027-05-03',
  },
])
