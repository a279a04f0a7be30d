import { tellALife } from '@/tests/support/carriers/tell-a-life'
import bhtelecom from '@/utils/carriers/rules/ba/bhtelecom'

tellALife(bhtelecom, [
  {
    it: 'lives 180 days from BAM 20, then receives for 150 and is lost',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 2000 }],
    spans: [
      ['active', '2026-07-09'],
      ['receive-only', '2026-12-06'],
    ],
    deadline: '2026-07-09',
  },
  {
    it: 'lives 90 days from BAM 10',
    source: 'ladder',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1000 }],
    spans: [
      ['active', '2026-08-01'],
      ['receive-only', '2026-12-29'],
    ],
    deadline: '2026-08-01',
  },
  {
    it: 'lives 7 days from BAM 2, and no shorter than it would have by what was paid before',
    source: 'ladder',
    today: '2026-05-10',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 2000 },
      { on: '2026-05-03', did: 'topUp', minor: 200 },
    ],
    spans: [
      ['active', '2026-07-09'],
      ['receive-only', '2026-12-06'],
    ],
    deadline: '2026-07-09',
  },
])
