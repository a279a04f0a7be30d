import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mobily from '@/utils/carriers/rules/sa/mobily'

tellALife(mobily, [
  {
    it: 'lives 90 days from its last use or recharge',
    source: 'main',
    today: '2026-02-20',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'data', paid: true },
      { on: '2026-02-10', did: 'topUp', minor: 2000 },
    ],
    spans: [['active', '2026-05-11']],
    deadline: '2026-05-11',
  },
])
