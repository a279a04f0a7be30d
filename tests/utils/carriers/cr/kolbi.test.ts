import { tellALife } from '@/tests/support/carriers/tell-a-life'
import kolbi from '@/utils/carriers/rules/cr/kolbi'

tellALife(kolbi, [
  {
    it: 'is liquidated 90 days after the last chargeable event',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
  {
    it: 'does not count a use that took nothing from the balance',
    source: 'main',
    today: '2026-03-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-02-10', did: 'use', use: 'data', paid: false },
    ],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
])
