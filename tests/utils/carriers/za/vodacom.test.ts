import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodacom from '@/utils/carriers/rules/za/vodacom'

tellALife(vodacom, [
  {
    it: 'warns at 83 days, before the regulator’s 90 and the 110 of its own terms',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [
      ['active', '2026-04-03'],
      ['grace', '2026-05-03'],
    ],
    deadline: '2026-04-03',
  },
  {
    it: 'does not count a use that brings no revenue',
    source: 'main',
    today: '2026-03-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'call-out', paid: true },
      { on: '2026-02-10', did: 'use', use: 'data', paid: false },
    ],
    spans: [
      ['active', '2026-04-03'],
      ['grace', '2026-05-03'],
    ],
    deadline: '2026-04-03',
  },
])
