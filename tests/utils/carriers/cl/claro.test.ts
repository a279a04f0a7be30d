import { tellALife } from '@/tests/support/carriers/tell-a-life'
import claro from '@/utils/carriers/rules/cl/claro'

tellALife(claro, [
  {
    it: 'has 7 active days and 173 to recover from CLP 750',
    source: 'main',
    today: '2026-05-05',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 750 }],
    spans: [
      ['active', '2026-05-10'],
      ['grace', '2026-10-30'],
    ],
    deadline: '2026-05-10',
  },
  {
    it: 'counts to the 180th day once the active ones are over',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 750 }],
    spans: [['grace', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
