import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ctEasypass from '@/utils/carriers/rules/mo/ct-easypass'

tellALife(ctEasypass, [
  {
    it: 'lives 180 days from a recharge and is cancelled after 90 days of suspension',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [
      ['active', '2026-10-30'],
      ['grace', '2027-01-28'],
    ],
    deadline: '2026-10-30',
  },
  {
    it: 'counts from the recharge, not from the end before it',
    source: 'main',
    today: '2026-06-01',
    happened: [
      { on: '2026-04-01', did: 'activated' },
      { on: '2026-05-03', did: 'topUp', minor: 5000 },
    ],
    spans: [
      ['active', '2026-10-30'],
      ['grace', '2027-01-28'],
    ],
    deadline: '2026-10-30',
  },
])
