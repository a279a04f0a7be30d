import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ee from '@/utils/carriers/rules/gb/ee'

tellALife(ee, [
  {
    it: 'hibernates after 179 days without use and is closed 90 days later',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-07-08'],
      ['grace', '2026-10-06'],
    ],
    deadline: '2026-07-08',
  },
  {
    it: 'is not kept by a text out of a pack, which is no chargeable activity',
    source: 'main',
    today: '2026-03-10',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 1000 },
      { on: '2026-03-01', did: 'use', use: 'text-out', paid: false },
    ],
    spans: [
      ['active', '2026-07-08'],
      ['grace', '2026-10-06'],
    ],
    deadline: '2026-07-08',
  },
])
