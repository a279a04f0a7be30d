import { tellALife } from '@/tests/support/carriers/tell-a-life'
import movistar from '@/utils/carriers/rules/pe/movistar'

tellALife(movistar, [
  {
    it: 'may be cancelled 210 days after its last recharge',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 500 }],
    spans: [['active', '2026-11-29']],
    deadline: '2026-11-29',
  },
])
