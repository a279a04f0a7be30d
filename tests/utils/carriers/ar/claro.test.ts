import { tellALife } from '@/tests/support/carriers/tell-a-life'
import claro from '@/utils/carriers/rules/ar/claro'

tellALife(claro, [
  {
    it: 'has credit for 180 days and stays active for 60 more',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 200000 }],
    spans: [
      ['active', '2026-10-30'],
      ['receive-only', '2026-12-29'],
    ],
    deadline: '2026-10-30',
  },
])
