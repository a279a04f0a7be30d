import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodacom from '@/utils/carriers/rules/za/vodacom'

tellALife(vodacom, [
  {
    it: 'warns at the regulator’s 90 days, before the 110 of its own terms',
    source: 'law',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2026-05-10'],
    ],
    deadline: '2026-04-10',
  },
  {
    it: 'does not count a use that brings no revenue',
    source: 'law',
    today: '2026-03-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'call-out', paid: true },
      { on: '2026-02-10', did: 'use', use: 'data', paid: false },
    ],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2026-05-10'],
    ],
    deadline: '2026-04-10',
  },
])
