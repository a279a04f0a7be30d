import { tellALife } from '@/tests/support/carriers/tell-a-life'
import kogan from '@/utils/carriers/rules/nz/kogan'

tellALife(kogan, [
  {
    it: 'lives as long as the plan bought last, whatever was left of the one before',
    source: 'main',
    today: '2026-06-10',
    happened: [
      { on: '2026-05-03', did: 'purchase', minor: 1, pack: '365-days' },
      { on: '2026-06-05', did: 'purchase', minor: 1, pack: '30-days' },
    ],
    spans: [['active', '2026-07-05']],
    deadline: '2026-07-05',
  },
])
