import { tellALife } from '@/tests/support/carriers/tell-a-life'
import cyta from '@/utils/carriers/rules/cy/cyta'

tellALife(cyta, [
  {
    it: 'lives 365 days from €5, receives for 7 and is cancelled 15 later',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2027-01-10'],
      ['receive-only', '2027-01-17'],
      ['grace', '2027-02-01'],
    ],
    deadline: '2027-01-10',
  },
])
