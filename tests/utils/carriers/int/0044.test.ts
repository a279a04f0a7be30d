import { tellALife } from '@/tests/support/carriers/tell-a-life'
import int0044 from '@/utils/carriers/rules/int/0044'

tellALife(int0044, [
  {
    it: 'keeps its credit for six months from a charged use, and has it back until fifteen',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-11-03'],
      ['grace', '2027-08-03'],
    ],
    deadline: '2026-11-03',
  },
  {
    it: 'wants its first ten dollars within a month of being activated',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [
      ['active', '2026-06-03'],
      ['grace', '2027-03-03'],
    ],
    deadline: '2026-06-03',
  },
])
