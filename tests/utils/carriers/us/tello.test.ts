import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tello from '@/utils/carriers/rules/us/tello'

tellALife(tello, [
  {
    it: 'keeps its credit for 90 days from the last order',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 2000 }],
    spans: [['active', '2026-08-01']],
    deadline: '2026-08-01',
  },
  {
    it: 'is not prolonged by a text',
    source: 'main',
    today: '2026-07-10',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 2000 },
      { on: '2026-07-01', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2026-08-01']],
    deadline: '2026-08-01',
  },
])
