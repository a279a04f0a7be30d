import { tellALife } from '@/tests/support/carriers/tell-a-life'
import others from '@/utils/carriers/rules/ru/others'

tellALife(others, [
  {
    it: 'is safe with all of them for 89 days from a use that cost something',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-04-09']],
    deadline: '2026-04-09',
  },
])
