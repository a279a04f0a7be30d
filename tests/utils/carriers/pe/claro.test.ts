import { tellALife } from '@/tests/support/carriers/tell-a-life'
import claro from '@/utils/carriers/rules/pe/claro'

tellALife(claro, [
  {
    it: 'cannot call 60 days after its recharge, receives until day 210 and is cancelled on day 270',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-07-02'],
      ['receive-only', '2026-11-29'],
      ['grace', '2027-01-28'],
    ],
    deadline: '2026-11-29',
  },
  {
    it: 'counts to day 270 once nothing comes in any more',
    source: 'main',
    today: '2026-12-05',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 500 }],
    spans: [['grace', '2027-01-28']],
    deadline: '2027-01-28',
  },
])
