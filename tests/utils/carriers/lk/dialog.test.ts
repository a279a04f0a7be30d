import { tellALife } from '@/tests/support/carriers/tell-a-life'
import dialog from '@/utils/carriers/rules/lk/dialog'

tellALife(dialog, [
  {
    it: 'lives 180 days from LKR 400, then 52 more until it is disconnected',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 40000 }],
    spans: [
      ['active', '2026-10-30'],
      ['grace', '2026-12-21'],
    ],
    deadline: '2026-10-30',
  },
  {
    it: 'lives 365 days from LKR 1,000',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 100000 }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-06-24'],
    ],
    deadline: '2027-05-03',
  },
])
