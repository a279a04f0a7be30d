import { tellALife } from '@/tests/support/carriers/tell-a-life'
import airtel from '@/utils/carriers/rules/bd/airtel'

tellALife(airtel, [
  {
    it: 'may be recycled after 12 idle months, the shorter time named, and can be claimed for 30 days',
    source: 'press',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-02-09'],
    ],
    deadline: '2027-01-10',
  },
])
