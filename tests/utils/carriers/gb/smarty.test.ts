import { tellALife } from '@/tests/support/carriers/tell-a-life'
import smarty from '@/utils/carriers/rules/gb/smarty'

tellALife(smarty, [
  {
    it: 'may have its account closed 180 days after the last month of a plan',
    source: 'old',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 600, pack: '5GB' }],
    spans: [
      ['active', '2026-02-10'],
      ['receive-only', '2026-08-09'],
    ],
    deadline: '2026-08-09',
  },
])
