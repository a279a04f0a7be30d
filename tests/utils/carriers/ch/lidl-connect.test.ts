import { tellALife } from '@/tests/support/carriers/tell-a-life'
import lidlConnect from '@/utils/carriers/rules/ch/lidl-connect'

tellALife(lidlConnect, [
  {
    it: 'lives about a year from a call that came in',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-in', paid: false }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
])
