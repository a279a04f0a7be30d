import { tellALife } from '@/tests/support/carriers/tell-a-life'
import glo from '@/utils/carriers/rules/ng/glo'

tellALife(glo, [
  {
    it: 'is inactive after 180 days without a revenue event and may be given away after 180 more',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [
      ['active', '2026-07-09'],
      ['grace', '2027-01-05'],
    ],
    deadline: '2026-07-09',
  },
])
