import { tellALife } from '@/tests/support/carriers/tell-a-life'
import amaysim from '@/utils/carriers/rules/au/amaysim'

tellALife(amaysim, [
  {
    it: 'has credit for 365 days from adding it',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1000 }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-08-01'],
    ],
    deadline: '2027-05-03',
  },
])
