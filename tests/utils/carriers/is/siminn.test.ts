import { tellALife } from '@/tests/support/carriers/tell-a-life'
import siminn from '@/utils/carriers/rules/is/siminn'

tellALife(siminn, [
  {
    it: 'lives six months that count the day of the top-up, and can be topped up to the end of the year',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 2000 }],
    spans: [
      ['active', '2026-07-09'],
      ['grace', '2027-01-09'],
    ],
    deadline: '2026-07-09',
  },
])
