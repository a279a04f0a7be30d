import { tellALife } from '@/tests/support/carriers/tell-a-life'
import orangeMobicarte from '@/utils/carriers/rules/fr/orange-mobicarte'

tellALife(orangeMobicarte, [
  {
    it: 'lives one month from a recharge of €5',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [['active', '2026-02-10']],
    deadline: '2026-02-10',
  },
  {
    it: 'lives six months from a recharge of €10',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1000 }],
    spans: [['active', '2026-07-10']],
    deadline: '2026-07-10',
  },
])
