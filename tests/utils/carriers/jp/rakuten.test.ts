import { tellALife } from '@/tests/support/carriers/tell-a-life'
import rakuten from '@/utils/carriers/rules/jp/rakuten'

tellALife(rakuten, [
  {
    it: 'may be suspended after 180 days without any use',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'data', paid: true }],
    spans: [
      ['active', '2026-07-09'],
      ['grace', null],
    ],
    deadline: '2026-07-09',
  },
])
