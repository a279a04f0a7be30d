import { tellALife } from '@/tests/support/carriers/tell-a-life'
import teletalk from '@/utils/carriers/rules/bd/teletalk'

tellALife(teletalk, [
  {
    it: 'may be recycled after 14 idle months',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [['active', '2027-03-10']],
    deadline: '2027-03-10',
  },
])
