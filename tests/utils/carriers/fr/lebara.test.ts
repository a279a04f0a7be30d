import { tellALife } from '@/tests/support/carriers/tell-a-life'
import lebara from '@/utils/carriers/rules/fr/lebara'

tellALife(lebara, [
  {
    it: 'needs both, a top-up and a use within 90 days: the older of the two decides',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-01-25', did: 'topUp', minor: 500 },
    ],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
  {
    it: 'ends 90 days after a top-up that was the older of the two',
    source: 'recharge',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 500 },
      { on: '2026-01-25', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
  {
    it: 'does not take two euros for the five',
    source: 'recharge',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 500 },
      { on: '2026-01-25', did: 'topUp', minor: 200 },
      { on: '2026-01-25', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
])
