import { tellALife } from '@/tests/support/carriers/tell-a-life'
import claro from '@/utils/carriers/rules/co/claro'

tellALife(claro, [
  {
    it: 'may be switched off 60 days after its last recharge',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 100000 }],
    spans: [['active', '2026-07-02']],
    deadline: '2026-07-02',
  },
])
