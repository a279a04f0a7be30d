import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mtn from '@/utils/carriers/rules/ng/mtn'

tellALife(mtn, [
  {
    it: 'is inactive after 180 days without a revenue event and may be given away after 180 more',
    source: 'ncc',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [
      ['active', '2026-07-09'],
      ['grace', '2027-01-05'],
    ],
    deadline: '2026-07-09',
  },
  {
    it: 'is kept for a year by Keep My Number of NGN 3,500',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 350000, pack: 'keep-1y' }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-10-30'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'keeps the later end where a use follows Keep My Number',
    source: 'main',
    today: '2026-09-01',
    happened: [
      { on: '2026-05-03', did: 'purchase', minor: 750000, pack: 'keep-3y' },
      { on: '2026-08-01', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [
      ['active', '2029-05-03'],
      ['grace', '2029-10-30'],
    ],
    deadline: '2029-05-03',
  },
])
