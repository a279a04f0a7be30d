import { tellALife } from '@/tests/support/carriers/tell-a-life'
import lyca from '@/utils/carriers/rules/us/lyca'

tellALife(lyca, [
  {
    it: 'expires with its number after 60 days without use',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-03-11']],
    deadline: '2026-03-11',
  },
  {
    it: 'does not count a top-up, which its terms do not name',
    source: 'main',
    today: '2026-02-10',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-02-01', did: 'topUp', minor: 2300 },
    ],
    spans: [['active', '2026-03-11']],
    deadline: '2026-03-11',
  },
])
