import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telstra from '@/utils/carriers/rules/au/telstra'

tellALife(telstra, [
  {
    it: 'lives twelve months from A$74, then can only be recharged for six more',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 7400 }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-11-03'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'lives six months from A$44, to the end of February where there is no 31st',
    source: 'main',
    today: '2026-09-10',
    happened: [{ on: '2026-08-31', did: 'topUp', minor: 4400 }],
    spans: [
      ['active', '2027-02-28'],
      ['grace', '2027-08-28'],
    ],
    deadline: '2027-02-28',
  },
])
