import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mtn from '@/utils/carriers/rules/za/mtn'

tellALife(mtn, [
  {
    it: 'is inactive after 90 days without a chargeable use and is quarantined for a month',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2026-05-10'],
    ],
    deadline: '2026-04-10',
  },
])
