import { tellALife } from '@/tests/support/carriers/tell-a-life'
import bitel from '@/utils/carriers/rules/pe/bitel'

tellALife(bitel, [
  {
    it: 'is cancelled 255 days after its last recharge',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 500 }],
    spans: [['active', '2027-01-13']],
    deadline: '2027-01-13',
  },
])
