import { tellALife } from '@/tests/support/carriers/tell-a-life'
import o2Classic from '@/utils/carriers/rules/gb/o2-classic'

tellALife(o2Classic, [
  {
    it: 'lives six months from a text that cost something',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-07-10']],
    deadline: '2026-07-10',
  },
])
