import { tellALife } from '@/tests/support/carriers/tell-a-life'
import smarty from '@/utils/carriers/rules/gb/smarty'

tellALife(smarty, [
  {
    it: 'has its account closed 220 days after the last month of a plan',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 600, pack: '5GB' }],
    spans: [
      ['active', '2026-02-10'],
      ['receive-only', '2026-09-18'],
    ],
    deadline: '2026-09-18',
  },
])
