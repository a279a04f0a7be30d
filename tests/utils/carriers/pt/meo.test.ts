import { tellALife } from '@/tests/support/carriers/tell-a-life'
import meo from '@/utils/carriers/rules/pt/meo'

tellALife(meo, [
  {
    it: 'lives six months from a top-up of €5',
    source: 'wiki',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [['active', '2026-07-10']],
    deadline: '2026-07-10',
  },
])
