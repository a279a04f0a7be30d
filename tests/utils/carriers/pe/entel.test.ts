import { tellALife } from '@/tests/support/carriers/tell-a-life'
import entel from '@/utils/carriers/rules/pe/entel'

tellALife(entel, [
  {
    it: 'is cancelled 60 days after its last recharge',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 500 }],
    spans: [['active', '2026-07-02']],
    deadline: '2026-07-02',
  },
])
