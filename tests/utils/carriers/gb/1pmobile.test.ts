import { tellALife } from '@/tests/support/carriers/tell-a-life'
import gb1pmobile from '@/utils/carriers/rules/gb/1pmobile'

tellALife(gb1pmobile, [
  {
    it: 'lives 90 days from a top-up of £10, used or not',
    source: 'main',
    today: '2026-09-10',
    happened: [{ on: '2026-09-01', did: 'topUp', minor: 1000 }],
    spans: [['active', '2026-11-30']],
    deadline: '2026-11-30',
  },
  {
    it: 'lives 180 days from a top-up of £20, of which £10 are taken in each 90',
    source: 'main',
    today: '2026-09-10',
    happened: [{ on: '2026-09-01', did: 'topUp', minor: 2000 }],
    spans: [['active', '2027-02-28']],
    deadline: '2027-02-28',
  },
])
