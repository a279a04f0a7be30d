import { tellALife } from '@/tests/support/carriers/tell-a-life'
import wintel from '@/utils/carriers/rules/vn/wintel'

tellALife(wintel, [
  {
    it: 'is locked one way 35 days after a charged use, both ways 5 days later and recalled after 5 more',
    source: 'policy',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'use', use: 'call-out', paid: true }],
    spans: [
      ['active', '2026-06-07'],
      ['receive-only', '2026-06-12'],
      ['grace', '2026-06-17'],
    ],
    deadline: '2026-06-07',
  },
  {
    it: 'counts from its activation while it was never used',
    source: 'policy',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [
      ['active', '2026-06-07'],
      ['receive-only', '2026-06-12'],
      ['grace', '2026-06-17'],
    ],
    deadline: '2026-06-07',
  },
  {
    it: 'does not count a use that cost nothing',
    source: 'main',
    today: '2026-06-05',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 20000 },
      { on: '2026-06-01', did: 'use', use: 'data', paid: false },
    ],
    spans: [
      ['active', '2026-06-07'],
      ['receive-only', '2026-06-12'],
      ['grace', '2026-06-17'],
    ],
    deadline: '2026-06-07',
  },
])
