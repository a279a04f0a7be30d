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
  {
    it: 'is not kept by a text, which its terms do not name',
    source: 'terms',
    today: '2026-02-20',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'data', paid: true },
      { on: '2026-02-10', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [
      ['active', '2026-07-09'],
      ['grace', null],
    ],
    deadline: '2026-07-09',
  },
])
