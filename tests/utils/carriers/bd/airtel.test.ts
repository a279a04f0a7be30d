import { tellALife } from '@/tests/support/carriers/tell-a-life'
import airtel from '@/utils/carriers/rules/bd/airtel'

tellALife(airtel, [
  {
    it: 'may be recycled after 450 idle days, and can be claimed for 90 more',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [
      ['active', '2027-04-05'],
      ['grace', '2027-07-04'],
    ],
    deadline: '2027-04-05',
  },
])
