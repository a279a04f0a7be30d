import { tellALife } from '@/tests/support/carriers/tell-a-life'
import robi from '@/utils/carriers/rules/bd/robi'

tellALife(robi, [
  {
    it: 'may be recycled after 12 idle months, with 30 days of notice',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-02-09'],
    ],
    deadline: '2027-01-10',
  },
])
